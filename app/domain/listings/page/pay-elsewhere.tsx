import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { ListingView } from "./find-listing-view.server.ts";

/** The pay in the money of all three countries, for whoever crosses the border for it. */
export function PayElsewhere({ view: { payBeside } }: { view: ListingView }) {
  const t = useTexts();
  if (!payBeside) return null;
  return (
    <section>
      <h2>{t("pay:title")}</h2>
      <Facts items={payBeside.lines} />
      <p className="quiet">{payBeside.note}</p>
    </section>
  );
}
