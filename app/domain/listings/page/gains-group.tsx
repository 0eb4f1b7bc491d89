// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { factRows } from "#app/ui/rows/fact-rows.tsx";
import { tickRows } from "#app/ui/rows/ticks.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { PayElsewhere } from "./pay-elsewhere.tsx";

/** What one gets beside the amount that already stands above: chosen phrases, and what is good to know of the work. */
export function GainsGroup({ view: { phrases, features, agreement, payBeside } }: { view: ListingView }) {
  const t = useTexts();
  const benefits = phrases.filter(({ section }) => section === "benefit").map(({ text }) => text);
  const ticks = tickRows([...benefits, ...features.map((feature) => t(`listing:feature.${feature}`))]);
  if (!ticks && !agreement && !payBeside) return null;
  return (
    <Group
      ticks={ticks}
      facts={factRows([{ label: t("listing:page.agreement"), value: agreement }])}
      elsewhere={payBeside && <PayElsewhere rows={factRows(payBeside.lines)} note={payBeside.note} />}
    />
  );
}

const Group = finished(
  ({ ticks, facts, elsewhere }: Record<"ticks" | "facts" | "elsewhere", ReactNode>) => (
    <section>
      <h2>{useTexts()("listing:page.benefits")}</h2>
      {ticks ? <ul className="ticks">{ticks}</ul> : null}
      {facts ? <dl className="facts">{facts}</dl> : null}
      {elsewhere}
    </section>
  ),
  ["ticks", "facts", "elsewhere"],
);
