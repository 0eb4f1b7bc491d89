import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Day } from "#db/schema.ts";
import { markChanged } from "#app/domain/listings/mark-changed.server.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { findTasterDates } from "./find-taster-dates.server.ts";
import { mostTasterDates, tasterAheadDays, type TasterDays } from "./taster.ts";

type Offer = TasterDays & { listingId: string; startsAt: string | null; places: number; today: Day };

/** From now on the ad says so. Whoever calls it has made sure that the ad is theirs. What speaks against it stands at its field. */
export function offerTasterDate(db: Db, { listingId, today, ...offer }: Offer): Promise<Record<string, FieldError>> {
  return inTransaction(db, async (db) => {
    const others = await findTasterDates(db, { listingId, today });
    const problems = tasterDateProblems(offer, { today, others: others.length });
    if (Object.keys(problems).length > 0) return problems;
    const { firstDay: first_day, lastDay, startsAt: starts_at, places } = offer;
    const last_day = lastDay === first_day ? null : lastDay;
    const row = { id: newId(), listing_id: listingId, first_day, last_day, starts_at, places };
    await db.insertInto("taster_date").values(row).execute();
    await markChanged(db, listingId);
    return {};
  });
}

export function tasterDateProblems(
  { firstDay, lastDay }: TasterDays,
  { today, others }: { today: Day; others: number },
): Record<string, FieldError> {
  const error = (key: string): FieldError => ({ key: `taster:errors.${key}`, values: { most: mostTasterDates } });
  if (firstDay <= today) return { firstDay: error("past") };
  if (firstDay > daysAfter(today, tasterAheadDays)) return { firstDay: error("far") };
  if (lastDay !== null && lastDay < firstDay) return { lastDay: error("backwards") };
  if (lastDay !== null && lastDay > daysAfter(firstDay, 31)) return { lastDay: error("long") };
  return others >= mostTasterDates ? { firstDay: error("many") } : {};
}
