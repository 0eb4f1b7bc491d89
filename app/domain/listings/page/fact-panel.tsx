import type { ReactNode } from "react";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { FactCell } from "#app/ui/fact-cell.tsx";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "./find-listing-view.server.ts";
import { largeFacts } from "./large-facts.ts";
import type { ListingWays } from "./route-text.ts";
import { WayFact } from "./way-fact.tsx";

/** The four facts in large type, two by two on a phone. */
export function FactPanel({ view, lang, ways }: { view: ListingView; lang: Lang; ways: ListingWays | null }) {
  const { pay, german, start } = largeFacts(useTexts(), lang, view);
  return (
    <Panel
      pay={<FactCell fact={pay} />}
      way={<WayFact view={view} lang={lang} ways={ways} />}
      german={<FactCell fact={german} />}
      start={<FactCell fact={start} />}
    />
  );
}

const Panel = finished(
  ({ pay, way, german, start }: Record<"pay" | "way" | "german" | "start", ReactNode>) => (
    <dl className="fact-panel">
      {pay}
      {way}
      {german}
      {start}
    </dl>
  ),
  ["pay", "way", "german", "start"],
);
