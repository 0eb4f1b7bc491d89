// A face of this room: other nouns may import it.

import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";

/** After so long somebody may have found something, moved or forgotten it. */
export const askAfterMonths = 12;
/** Who has not answered by the end of the last of these days does not want it any more. */
export const unwantedAfterDays = 30;

export function lastDayToAnswer(askedAt: Instant): Day {
  return daysAfter(dayOf(new Date(askedAt)), unwantedAfterDays);
}
