import type { Day } from "#db/schema.ts";
import type { Criteria } from "./criteria.ts";
import { readSumsAndTimes } from "./reading/read-sums-and-times.ts";

/**
 * The same search with a month of the text as a month of a year: "od września", said in November, means next September for as
 * long as the search is kept. What is meant at once stays so on any day.
 */
export function settledStart(criteria: Criteria, today: Day): Criteria {
  if (criteria.start !== null) return criteria;
  const q = criteria.q.normalize("NFC");
  const { start } = readSumsAndTimes(q, { today, isPlace: () => false });
  if (start === null || typeof start.wish === "number") return criteria;
  return { ...criteria, q: q.replace(start.typed, " ").replace(/\s+/g, " ").trim(), start: start.wish };
}
