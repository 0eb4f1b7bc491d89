import { ComparisonTable } from "#app/domain/listings/change/comparison-table.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ShownText } from "../editions/show-texts.ts";
import { LegalArticle } from "../legal-article.tsx";

type Props = {
  shown: ShownText[];
  /** The language that is looked at. */
  chosen: Lang;
  since: string | null;
  hrefOf: (lang: Lang) => string;
  /** What it is compared with, in words. */
  against: string;
};

/** A text of law in one language after another, as readers see it, and below it what differs. */
export function ShownInLanguages({ shown, chosen, since, hrefOf, against }: Props) {
  const t = useTexts();
  const said = shown.find(({ lang }) => lang === chosen) ?? shown[0];
  if (!said) return null;
  return (
    <>
      {shown.length > 1 ? (
        <nav className="button-row legal-languages" aria-label={t("wording:languages")}>
          {shown.map(({ lang }) => (
            <a key={lang} href={hrefOf(lang)} aria-current={lang === said.lang ? "page" : undefined}>
              {t(`listing:language.${lang}`)}
            </a>
          ))}
        </nav>
      ) : null}
      <div className="panel legal-paper">
        <LegalArticle text={said.text} since={since} />
      </div>
      <section className="office-section">
        <h2>{t("wording:difference.title")}</h2>
        <p className="quiet">{against}</p>
        {said.changed.length === 0 ? (
          <p>{t("wording:difference.none")}</p>
        ) : (
          <div lang={said.lang}>
            <ComparisonTable
              label={t("wording:difference.title")}
              head={t("wording:difference.section")}
              columns={[t("wording:difference.before"), t("wording:difference.after")]}
              rows={said.changed}
            />
          </div>
        )}
      </section>
    </>
  );
}
