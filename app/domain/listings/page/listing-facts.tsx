import { Facts } from "#app/ui/parts.tsx";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { listingFacts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

export function ListingFacts({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  return (
    <section>
      <h2>{t("listing:page.facts")}</h2>
      <Facts items={listingFacts(t, lang, view)} />
    </section>
  );
}
