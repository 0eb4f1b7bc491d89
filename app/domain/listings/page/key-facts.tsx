import { formatDay, formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { factRows } from "#app/ui/rows/fact-rows.tsx";
import { FactSection } from "./fact-section.tsx";
import { factTexts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** What stands nowhere above, or there only in short. */
export function KeyFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const rows = factRows([
    { label: t("listing:page.occupation"), value: view.occupation.name },
    { label: t("listing:page.place", { count: view.places.length }), value: factTexts(t, lang, view).places },
    { label: t("listing:page.posts"), value: view.posts > 1 && !view.training ? formatNumber(lang, view.posts) : null },
    { label: t("listing:page.deadline"), value: formatDay(lang, view.deadline) },
    { label: t("listing:page.published"), value: view.publishedOn ? formatDay(lang, view.publishedOn) : null },
  ]);
  return <FactSection title={t("sheet:facts.more")} rows={rows} more={null} />;
}
