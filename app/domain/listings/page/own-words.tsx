import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "./find-listing-view.server.ts";

/** What the company wrote in no form, and whether a human being has translated it. */
export function OwnWords({ view }: { view: ListingView }) {
  if (!view.text) return null;
  const translation = view.translation?.lang === view.text.lang ? null : view.translation;
  return (
    <Words lang={view.text.lang} translated={translation && paragraphs(translation)} written={paragraphs(view.text)} />
  );
}

const Words = finished(
  ({ lang, translated, written }: { lang: Lang } & Record<"translated" | "written", ReactNode>) => {
    const t = useTexts();
    return (
      <section>
        <h2>{t("listing:page.text")}</h2>
        {translated ? (
          <>
            <p className="quiet">{t("listing:page.translated")}</p>
            {translated}
          </>
        ) : null}
        <p className="quiet">{t(`listing:page.freeTextIn.${lang}`)}</p>
        {written}
      </section>
    );
  },
  ["translated", "written"],
);

function paragraphs({ text, lang }: { text: string; lang: Lang }) {
  return text.split(/\n{2,}/).map((paragraph, position) => <Paragraph key={position} lang={lang} text={paragraph} />);
}

const Paragraph = finished(
  ({ lang, text }: { lang: Lang; text: string }) => (
    <p lang={lang} className="own-words">
      {text}
    </p>
  ),
  ["text"],
);
