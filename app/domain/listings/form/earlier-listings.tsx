import { searchableName } from "#db/fold.ts";
import { paths } from "#app/paths.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { saysWords } from "#app/platform/language/says-words.ts";
import { TextField } from "#app/ui/form.tsx";

type Named = { id: string; title: string };
export type EarlierListings = { wanted: string; all: number; found: Named[] };

const shownUnasked = 5;
const shownAtMost = 50;

/** All listings of a company are patterns: the last ones in sight, every other one found by its title. */
export function findEarlier(listings: readonly Named[], asked: string | null): EarlierListings {
  const wanted = (asked ?? "").trim().slice(0, 100);
  const found = listings.filter(({ title }) => saysWords(searchableName(title), wanted));
  return {
    wanted,
    all: listings.length,
    found: found.slice(0, wanted === "" ? shownUnasked : shownAtMost).map(({ id, title }) => ({ id, title })),
  };
}

export function Earlier({ lang, earlier: { wanted, all, found } }: { lang: Lang; earlier: EarlierListings }) {
  const t = useTexts();
  if (all === 0) return null;
  return (
    <section className="panel" id="earlier">
      <h2>{t("employer:start.earlier")}</h2>
      <p className="quiet">{t("employer:start.earlierText")}</p>
      {all > shownUnasked ? (
        <form role="search" action={`${paths.newListing(lang)}#earlier`}>
          <TextField
            form={emptyForm}
            name="earlier"
            type="search"
            label={t("phrase:earlier.search", { count: all })}
            value={wanted}
            maxLength={100}
          />
          <button className="button">{t("phrase:search.button")}</button>
        </form>
      ) : null}
      {wanted === "" ? null : <p role="status">{t("phrase:search.found", { number: found.length })}</p>}
      <ul className="link-list">
        {found.map(({ id, title }) => (
          <li key={id}>
            <a href={`${paths.newListing(lang)}?from=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
