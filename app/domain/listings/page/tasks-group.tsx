// A face of this room: other nouns may import it.

import type { ReactNode } from "react";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import { tickRows } from "#app/ui/rows/ticks.tsx";
import type { ListingView } from "./find-listing-view.server.ts";

/** What you do there, in chosen phrases. */
export function TasksGroup({ view }: { view: ListingView }) {
  const ticks = tickRows(view.phrases.filter(({ section }) => section === "task").map(({ text }) => text));
  return ticks && <Group ticks={ticks} />;
}

const Group = finished(
  ({ ticks }: { ticks: ReactNode }) => (
    <section>
      <h2>{useTexts()("listing:page.tasks")}</h2>
      <ul className="ticks">{ticks}</ul>
    </section>
  ),
  ["ticks"],
);
