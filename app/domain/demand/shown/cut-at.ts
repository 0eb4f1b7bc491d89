import type { Day } from "#db/schema.ts";
import { firstDayOfMonth, type Month } from "../months.ts";

/** The day on which the board began to count, where that is later than the first of these months; else null. */
export function cutAt({ since, months: [first] }: { since: Day; months: readonly Month[] }): Day | null {
  return first !== undefined && since > firstDayOfMonth(first) ? since : null;
}
