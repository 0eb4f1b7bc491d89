import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findHolidays } from "#app/domain/applications/clock/find-holidays.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { daysForCalls } from "./callback.ts";
import { callsNobody } from "./pause.server.ts";

/** An open ad of a company that calls, and the days for it; null where there is no such ad. */
export async function findCallableAd(db: Db, { listingId, lang, now }: { listingId: string; lang: Lang; now: Date }) {
  const view = await findListingView(db, { listingId, lang, now });
  if (!view?.open || view.paused || view.company.suspended || (await callsNobody(db, view.company.id))) return null;
  return {
    ...{ id: view.id, title: view.title, company: view.company.name, path: view.alternates[lang] },
    days: daysForCalls(dayOf(now), await findHolidays(db, view.id)),
  };
}
