import type { ReactNode } from "react";
import { finished } from "#app/ui/finished.tsx";

/** Facts in small type under a heading of their own. */
export const FactSection = finished(
  ({ title, rows, more }: { title: string; rows: ReactNode; more: ReactNode }) => (
    <section>
      <h2>{title}</h2>
      <dl className="facts">{rows}</dl>
      {more}
    </section>
  ),
  ["title", "rows", "more"],
);
