import type { Db } from "#db/connect.server.ts";
import { type HolidayArea, holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import type { IsHoliday } from "#app/domain/calendar/working-days.ts";

const batchSize = 500;

/** The public holidays where the work of a listing is done: of its first place, when it has several. */
export async function findHolidays(db: Db, listingId: string): Promise<IsHoliday> {
  const holidays = await findHolidaysByListing(db, [listingId]);
  return holidays(listingId);
}

export async function findHolidaysByListing(db: Db, listingIds: readonly string[]) {
  const areas = new Map<string, HolidayArea>();
  for (let start = 0; start < listingIds.length; start += batchSize) {
    for (const row of await findPlaces(db, listingIds.slice(start, start + batchSize))) {
      if (!areas.has(row.listingId)) areas.set(row.listingId, holidayArea(row));
    }
  }
  return (listingId: string): IsHoliday => holidaysOf(areas.get(listingId) ?? "DE");
}

function findPlaces(db: Db, listingIds: readonly string[]) {
  return db
    .selectFrom("listing_place")
    .innerJoin("place", "place.id", "listing_place.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .select(["listing_place.listing_id as listingId", "place.country", "district.subdivision"])
    .where("listing_place.listing_id", "in", listingIds)
    .orderBy("listing_place.position")
    .execute();
}
