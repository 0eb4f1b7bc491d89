import type { Insertable } from "kysely";
import type { Database } from "#db/schema.ts";
import { randomFor } from "../random.ts";
import { counted } from "./counted.ts";
import { lastMonths } from "./last-months.ts";
import { offerIn } from "./offers.ts";
import { type Region, searchIn } from "./searches.ts";

type Rows = {
  demand_month: Insertable<Database["demand_month"]>[];
  demand_figure: Insertable<Database["demand_figure"]>[];
};

const monthsTold = 13;
/** More would take longer to add up than to show. */
const mostOffered = 2000;

/** What has been written down of the months before today, and what has been searched for in this one. */
export function demandRows(
  region: Region,
  { seed, now, listings }: { seed: number; now: Date; listings: number },
): Rows {
  const months = lastMonths(now, monthsTold);
  const over = months.slice(0, -1);
  return {
    demand_month: over.map(({ month, first, last, next }) => {
      const written = `${next}T00:08:00.000Z`;
      return { month, since: first, counted_at: written, returnees_on: last, closed_at: written };
    }),
    demand_figure: months.flatMap(({ month }, index) => {
      const random = randomFor(seed + 11, index);
      const figures = counted();
      searchIn(region, random, figures, { searches: 900 + index * 45 });
      if (index < over.length)
        offerIn(region, random, figures, { listings: Math.min(mostOffered, Math.round(listings * 0.85)) });
      return figures.rowsOf(month);
    }),
  };
}
