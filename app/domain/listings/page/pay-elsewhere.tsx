import type { ReactNode } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";

/** The pay in the money of all three countries, for whoever crosses the border for it and wants to see how it is reckoned. */
export const PayElsewhere = finished(
  ({ rows, note }: { rows: ReactNode; note: string }) => (
    <details className="pay-elsewhere">
      <summary>{useTexts()("pay:title")}</summary>
      <dl className="facts">{rows}</dl>
      <p className="quiet">{note}</p>
    </details>
  ),
  ["rows", "note"],
);
