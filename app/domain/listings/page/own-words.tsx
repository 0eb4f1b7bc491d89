import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** What the company wrote in no form, and whether a human being has translated it. */
export function OwnWords({ view }: { view: ListingView }) {
  const t = useTexts();
  if (!view.text) return null;
  const translation = view.translation?.lang === view.text.lang ? null : view.translation;
  return (
    <section>
      <h2>{t("listing:page.text")}</h2>
      {translation ? (
        <>
          <p className="quiet">{t("listing:page.translated")}</p>
          <Paragraphs text={translation.text} lang={translation.lang} />
        </>
      ) : null}
      <p className="quiet">{t(`listing:page.freeTextIn.${view.text.lang}`)}</p>
      <Paragraphs text={view.text.text} lang={view.text.lang} />
    </section>
  );
}

function Paragraphs({ text, lang }: { text: string; lang: Lang }) {
  return text.split(/\n{2,}/).map((paragraph, position) => (
    <p key={position} lang={lang} className="own-words">
      {paragraph}
    </p>
  ));
}
