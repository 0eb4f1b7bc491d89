import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";
import type { ListingView } from "./find-listing-view.server.ts";

/** The pay in the money of all three countries, for whoever crosses the border for it and wants to see how it is reckoned. */
export function PayElsewhere({ view: { payBeside } }: { view: ListingView }) {
  const t = useTexts();
  if (!payBeside) return null;
  return (
    <details className="pay-elsewhere">
      <summary>{t("pay:title")}</summary>
      <Facts items={payBeside.lines} />
      <p className="quiet">{payBeside.note}</p>
    </details>
  );
}
