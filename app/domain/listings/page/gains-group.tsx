// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { factRows } from "#app/ui/rows/fact-rows.tsx";
import { tickRows } from "#app/ui/rows/ticks.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { PayElsewhere } from "./pay-elsewhere.tsx";

/** What one gets beside the amount that already stands above: chosen phrases, and what is good to know of the work. */
export function GainsGroup({ view, lang }: { view: ListingView; lang: Lang }) {
  const t = useTexts();
  const { phrases, features, agreement, payBeside } = view;
  const benefits = phrases.filter(({ section }) => section === "benefit").map(({ text }) => text);
  const ticks = tickRows([...benefits, ...features.map((feature) => t(`listing:feature.${feature}`))]);
  if (!ticks && !agreement && !payBeside) return null;
  return (
    <Group
      ticks={ticks}
      facts={factRows([{ label: t("listing:page.agreement"), value: agreement }])}
      takeHome={payBeside && paths.takeHome(lang, new URLSearchParams({ listing: view.id }))}
      elsewhere={payBeside && <PayElsewhere rows={factRows(payBeside.lines)} note={payBeside.note} />}
    />
  );
}

type GroupProps = Record<"ticks" | "facts" | "elsewhere", ReactNode> & { takeHome: string | null };

const Group = finished(
  ({ ticks, facts, elsewhere, takeHome }: GroupProps) => {
    const t = useTexts();
    return (
      <section>
        <h2>{t("listing:page.benefits")}</h2>
        {ticks ? <ul className="ticks">{ticks}</ul> : null}
        {facts ? <dl className="facts">{facts}</dl> : null}
        {elsewhere}
        {takeHome ? (
          <p>
            <a href={takeHome}>{t("takeHome:title")}</a>
          </p>
        ) : null}
      </section>
    );
  },
  ["ticks", "facts", "elsewhere", "takeHome"],
);
