// A face of this room: other nouns may import it.

import { formatMinutes } from "#app/platform/i18n/format.ts";
import type { ListingContent } from "../listing-content.ts";
import { minutesOfShift, shownShiftTimes } from "../shift-times.ts";
import { dayOut } from "./day-out.ts";
import { payWarnings } from "./pay-problems.ts";
import { type CheckContext, problem, type Problems } from "./problem.ts";

/** What the fields say that people should look at before a listing goes out; its words are read by listingFindings. */
export function listingWarnings(content: ListingContent, around: CheckContext): Problems {
  return {
    ...payWarnings(content, { ...around, today: dayOut(content, around.today) }),
    ...longShifts(content, around),
  };
}

const usualMinutes = 12 * 60;

/** Beginning and end changed places more often than somebody works so long. */
function longShifts({ shifts, shiftTimes }: ListingContent, { lang }: CheckContext): Problems {
  const long = shownShiftTimes(shifts, shiftTimes).filter((time) => minutesOfShift(time) > usualMinutes);
  return Object.fromEntries(
    long.map((time) => [
      `shiftTimes.${time.part}.ends`,
      problem("shiftLong", { length: formatMinutes(lang, minutesOfShift(time)) }),
    ]),
  );
}
