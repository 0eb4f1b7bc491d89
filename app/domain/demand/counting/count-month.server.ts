import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { DemandSplit } from "#db/schema/demand.ts";
import { type Month, spanOfMonth } from "../months.ts";
import { countApplied } from "./count-applied.server.ts";
import { countListings } from "./count-listings.server.ts";
import { countReturnees } from "./count-returnees.server.ts";
import { type Figure, figures } from "./figures.ts";

type Counting = {
  month: Month;
  /** So far, where the month is not over. */
  now: Instant;
  /** Whether those who want to come home today are those of this month. */
  withReturnees: boolean;
};

/** All of a month that can be counted from what the board keeps; searches are counted as they happen. */
export async function countMonth(db: Db, { month, now, withReturnees }: Counting): Promise<Figure[]> {
  const { from, until } = spanOfMonth(month);
  const span = { from, until: now < until ? now : until };
  const counted = figures();
  const companies = await countListings(db, span, counted);
  await countApplied(db, span, counted);
  if (withReturnees) await countReturnees(db, counted);
  const ofCompanies = [...companies].map(([cell, { size }]): Figure => {
    const [split = "all", value = ""] = cell.split(" ");
    return { measure: "companies", split: split as DemandSplit, value, days: 0, amount: size };
  });
  return [...counted.all(), ...ofCompanies];
}
