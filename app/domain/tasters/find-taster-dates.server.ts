import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";

export type TasterDate = Awaited<ReturnType<typeof findTasterDates>>[number];

/** Those that are ahead, the next first; `free`: for how many there is still room. */
export async function findTasterDates(db: Db, { listingId, today }: { listingId: string; today: Day }) {
  const dates = await db
    .selectFrom("taster_date")
    .select(["id", "first_day as firstDay", "last_day as lastDay", "starts_at as startsAt", "places"])
    .where("listing_id", "=", listingId)
    .where("first_day", ">", today)
    .orderBy("first_day")
    .orderBy("id")
    .execute();
  const coming = await db
    .selectFrom("taster_request")
    .select("date_id as dateId")
    .where("listing_id", "=", listingId)
    .where("state", "=", "agreed")
    .where("proposed_day", "is", null)
    .execute();
  return dates.map((date) => {
    const agreed = coming.filter(({ dateId }) => dateId === date.id).length;
    return { ...date, agreed, free: Math.max(0, date.places - agreed) };
  });
}
