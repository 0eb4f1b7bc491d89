import type { findEmptySearchDays, findEmptySearchWords } from "#app/domain/search/unfound/empty-searches.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { CardTable } from "#app/ui/card-table.tsx";

type EmptySearchesProps = {
  lang: Lang;
  days: Awaited<ReturnType<typeof findEmptySearchDays>>;
  words: Awaited<ReturnType<typeof findEmptySearchWords>>;
};

/** What people looked for in vain. */
export function EmptySearches({ lang, days, words }: EmptySearchesProps) {
  const t = useTexts();
  const languages = ["de", "pl", "cs"] as const;
  return (
    <section className="office-section" aria-labelledby="empty-searches">
      <h2 id="empty-searches">{t("office:emptySearches.title")}</h2>
      <p className="narrow">{t("office:emptySearches.text")}</p>
      {words.length === 0 ? (
        <p>{t("office:emptySearches.noWords")}</p>
      ) : (
        <CardTable
          className="office-table"
          label={t("office:emptySearches.words")}
          columns={(["word", "lang", "days", "count", "add"] as const).map((name) => t(`office:emptySearches.${name}`))}
        >
          {words.map((row) => (
            <tr key={`${row.lang} ${row.words}`}>
              <th scope="row">{row.words}</th>
              <td>{t(`listing:language.${row.lang}`)}</td>
              <td>{row.days}</td>
              <td>{row.count}</td>
              <td className="no-wrap">
                <a
                  className="row-link"
                  href={paths.officeSynonyms(lang, new URLSearchParams({ term: row.words, termLang: row.lang }))}
                  aria-label={t("office:emptySearches.addLabel", { words: row.words })}
                >
                  {t("office:emptySearches.addLink")}
                </a>
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      {days.length === 0 ? null : (
        <CardTable
          className="office-table"
          label={t("office:emptySearches.perDay")}
          columns={[t("office:emptySearches.day"), ...languages.map((language) => t(`listing:language.${language}`))]}
        >
          {days.map((row) => (
            <tr key={row.day}>
              <th scope="row">{formatDay(lang, row.day)}</th>
              {languages.map((language) => (
                <td key={language}>{row[language]}</td>
              ))}
            </tr>
          ))}
        </CardTable>
      )}
    </section>
  );
}
