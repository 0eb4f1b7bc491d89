import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import { parseReach, type Reach, reachChoices, reachText } from "./reach.ts";

/** What? From where? How far? As the page's own address (`query`) says it. The same on every public page; on a phone one line that opens, except on the home page. */
export function SearchBar({ query, lang, folded }: { query: URLSearchParams; lang: Lang; folded: boolean }) {
  const [q, near] = [query.get("q") ?? "", query.get("near") ?? ""];
  const { within, unit } = parseReach(query.get("within"));
  const typed = [q, near].filter(Boolean).join(" · ");
  return <Bar {...{ lang, folded, q, near, typed }} reach={<ReachField within={within} unit={unit} />} />;
}

type BarProps = { lang: Lang; folded: boolean; q: string; near: string; typed: string; reach: ReactNode };

const Bar = finished(
  ({ lang, folded, q, near, typed, reach }: BarProps) => {
    const t = useTexts();
    const said = t("door:suggested", { number: "{count}" });
    return (
      <>
        {folded ? (
          <a className="wrap search-summary" href="#search">
            <span>{typed || t("search:bar.new")}</span>
            <Icon name="search" />
          </a>
        ) : null}
        <form
          id="search"
          className={folded ? "wrap search-bar search-bar-folded" : "wrap search-bar"}
          role="search"
          action={paths.results(lang)}
        >
          <label>
            <span>{t("search:bar.what")}</span>
            <input
              name="q"
              data-suggest={paths.suggest(lang, "what")}
              data-suggest-said={said}
              type="search"
              placeholder={folded ? undefined : t("search:bar.whatLike")}
              defaultValue={q}
              maxLength={200}
              autoComplete="off"
              enterKeyHint="search"
            />
          </label>
          <label>
            <span>{t("search:bar.near")}</span>
            <input
              name="near"
              data-suggest={paths.suggest(lang, "near")}
              data-suggest-said={said}
              defaultValue={near}
              maxLength={80}
              autoComplete="off"
              enterKeyHint="search"
            />
          </label>
          <label>
            <span>{t("search:bar.within")}</span>
            {reach}
          </label>
          <button className="button-primary">{t("search:bar.submit")}</button>
        </form>
      </>
    );
  },
  ["q", "near", "typed", "reach"],
);

const ReachField = finished((reach: Reach) => {
  const t = useTexts();
  const choices = reachChoices(reach);
  return (
    <select name="within" defaultValue={reachText(reach)}>
      <optgroup label={t("search:bar.byRoad")}>
        {choices.km.map((km) => (
          <option key={km} value={reachText({ within: km, unit: "km" })}>
            {t("search:bar.kilometres", { km })}
          </option>
        ))}
      </optgroup>
      <optgroup label={t("search:bar.byCar")}>
        {choices.min.map((minutes) => (
          <option key={minutes} value={reachText({ within: minutes, unit: "min" })}>
            {t("search:bar.minutes", { minutes })}
          </option>
        ))}
      </optgroup>
    </select>
  );
});
