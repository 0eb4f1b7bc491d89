import type { Day } from "#db/schema.ts";
import { workingDaysAfter } from "#app/domain/calendar/working-days.ts";
import type { ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { holidaysAt } from "./find-holidays.server.ts";

/** By when somebody who applies at that time has an answer, where all of the listing is known: as its clock will count. */
export function dayOfAnswer({ answerDays, places, holidays }: ListingView, sentAt: Date): Day {
  return workingDaysAfter(dayOf(sentAt), answerDays, holidaysAt(places[0], holidays));
}
