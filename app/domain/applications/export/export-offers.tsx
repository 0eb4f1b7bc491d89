import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

/** What can be taken, and what taking it means, before it is taken. */
export function ExportOffers({ lang, listingId }: { lang: Lang; listingId: string }) {
  const t = useTexts();
  return (
    <>
      <p className="narrow">{t("export:page.duty")}</p>
      <div className="export-offers">
        {(["csv", "zip"] as const).map((format) => (
          <section key={format} className="panel">
            <h2>{t(`export:offer.${format}.title`)}</h2>
            <p>{t(`export:offer.${format}.text`)}</p>
            <form method="post" action={paths.listingExport(lang, listingId, format)}>
              <button className="button-primary">{t(`export:offer.${format}.button`)}</button>
            </form>
          </section>
        ))}
      </div>
    </>
  );
}
