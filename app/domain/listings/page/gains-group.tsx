import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import { Ticks } from "#app/ui/ticks.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { PayElsewhere } from "./pay-elsewhere.tsx";

/** What one gets beside the amount that already stands above: chosen phrases, and what is good to know of the work. */
export function GainsGroup({ view }: { view: ListingView }) {
  const t = useTexts();
  const benefits = view.phrases.filter(({ section }) => section === "benefit").map(({ text }) => text);
  const lines = [...benefits, ...view.features.map((feature) => t(`listing:feature.${feature}`))];
  if (lines.length === 0 && !view.agreement && !view.payBeside) return null;
  return (
    <section>
      <h2>{t("listing:page.benefits")}</h2>
      <Ticks lines={lines} />
      {view.agreement ? <Facts items={[{ label: t("listing:page.agreement"), value: view.agreement }]} /> : null}
      <PayElsewhere view={view} />
    </section>
  );
}
