import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { listingFacts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";
import { type Route, routeText } from "./route-text.ts";

/** The way is the reader's own: it stands beside the facts of the ad and is not one of them. */
export function ListingFacts({ view, lang, way }: { view: ListingView; lang: Lang; way: Route | null }) {
  const t = useTexts();
  const [occupation, places, ...rest] = listingFacts(t, lang, view);
  const toWork = { label: t("listing:page.way"), value: way && routeText(t, way) };
  return (
    <section>
      <h2>{t("listing:page.facts")}</h2>
      <Facts items={[occupation, places, toWork, ...rest].filter((fact) => fact !== undefined)} />
    </section>
  );
}
