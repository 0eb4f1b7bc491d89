import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { OccupationWords } from "./find-occupation-words.server.ts";

/** The words of one language; those that may be changed lead to their page. */
export function TermList({ lang, of, termLang }: { lang: Lang; of: OccupationWords; termLang: Lang }) {
  const t = useTexts();
  return (
    <section className="office-section">
      <h2>{t(`listing:language.${termLang}`)}</h2>
      <ul className="term-list">
        {of.terms
          .filter((term) => term.lang === termLang)
          .map((term) => (
            <li key={term.term}>
              {term.isName ? (
                <strong lang={termLang}>{term.term}</strong>
              ) : (
                <a href={paths.officeTerm(lang, of.id, term)} lang={termLang}>
                  {term.term}
                </a>
              )}
              {term.isName ? <Chip>{t("office:synonyms.name")}</Chip> : null}
              {term.origin === "board" ? null : (
                <Chip tone={term.origin === "office" ? "good" : "level"}>
                  {t(`office:synonyms.origin.${term.origin}`)}
                </Chip>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What is out of use, each with its way back. */
export function RetiredTerms({ lang, of }: { lang: Lang; of: OccupationWords }) {
  const t = useTexts();
  if (of.retired.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("office:synonyms.retired")}</h2>
      <p>{t("office:synonyms.retiredText")}</p>
      <ul className="term-list">
        {of.retired.map((term) => (
          <li key={`${term.lang} ${term.term}`}>
            <s lang={term.lang}>{term.term}</s>
            <Chip>{t(`listing:language.${term.lang}`)}</Chip>
            <form method="post" action={paths.officeReturnTerm(lang, of.id, term)}>
              <button className="button" aria-label={t("office:synonyms.returnLabel", { term: term.term })}>
                {t("office:synonyms.return")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
