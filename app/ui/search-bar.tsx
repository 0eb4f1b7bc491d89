import { useSearchParams } from "@remix-run/react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

const distances = [5, 10, 20, 30, 50, 100];

/** What? From where? How far? The same on every public page. */
export function SearchBar({ lang }: { lang: Lang }) {
  const t = useTexts();
  const [query] = useSearchParams();
  return (
    <form className="wrap search-bar" role="search" action={paths.results(lang)}>
      <label>
        <span>{t("search:bar.what")}</span>
        <input
          name="q"
          type="search"
          defaultValue={query.get("q") ?? ""}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <label>
        <span>{t("search:bar.near")}</span>
        <input
          name="near"
          defaultValue={query.get("near") ?? ""}
          maxLength={80}
          autoComplete="off"
          enterKeyHint="search"
        />
      </label>
      <label>
        <span>{t("search:bar.within")}</span>
        <select name="within" defaultValue={query.get("within") ?? "30"}>
          {distances.map((km) => (
            <option key={km} value={km}>
              {t("search:bar.kilometres", { km })}
            </option>
          ))}
        </select>
      </label>
      <button className="button-primary">{t("search:bar.submit")}</button>
    </form>
  );
}
