import type { TermPreview } from "#app/domain/search/unfound/preview-term.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** What a word would do before anybody searches with it. */
export function TermLook({ look }: { look: TermPreview }) {
  const t = useTexts();
  return (
    <section className="panel narrow office-section" id="looks" tabIndex={-1} data-focus>
      <h2>{t("office:synonyms.preview.title")}</h2>
      <dl className="facts">
        {look.words.map(({ term, today, after }) => (
          <div key={term}>
            <dt>{t("office:synonyms.preview.word", { term })}</dt>
            <dd>
              {t("office:synonyms.preview.today", { listings: t("office:synonyms.preview.count", { count: today }) })}
              {", "}
              <strong>
                {t("office:synonyms.preview.after", { listings: t("office:synonyms.preview.count", { count: after }) })}
              </strong>
            </dd>
          </div>
        ))}
      </dl>
      {look.helped.length === 0 ? (
        <p>{t("office:synonyms.preview.none")}</p>
      ) : (
        <>
          <p>{t("office:synonyms.preview.helped")}</p>
          <ul>
            {look.helped.map(({ words, lang, after }) => (
              <li key={`${lang} ${words}`}>
                <strong lang={lang}>{words}</strong>
                {": "}
                {t("office:synonyms.preview.count", { count: after })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{t("office:synonyms.preview.notSaved")}</p>
    </section>
  );
}
