import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findTasterDates } from "./find-taster-dates.server.ts";
import { tasterKinds } from "./taster.ts";

/** An open ad and the dates that somebody can still choose; null where there is no such ad. */
export async function findTastingAd(db: Db, { listingId, lang, now }: { listingId: string; lang: Lang; now: Date }) {
  const view = await findListingView(db, { listingId, lang, now });
  if (!view?.open || view.company.suspended || !tasterKinds.includes(view.kind)) return null;
  const dates = await findTasterDates(db, { listingId, today: dayOf(now) });
  return {
    ...{ id: view.id, title: view.title, company: view.company.name, path: view.alternates[lang] },
    dates: dates.filter(({ free }) => free > 0),
  };
}
