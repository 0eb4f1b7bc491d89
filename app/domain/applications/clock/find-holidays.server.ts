// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import type { IsHoliday } from "#app/domain/calendar/working-days.ts";
import { type Holiday, isWithin } from "#app/domain/companies/holidays/company-holiday.ts";

const batchSize = 500;

/**
 * The days on which nobody has to answer: the public holidays where the work of a listing is done (of its first place, when
 * it has several), and those on which the company is closed, as its listings say.
 */
export async function findHolidays(db: Db, listingId: string): Promise<IsHoliday> {
  const holidays = await findHolidaysByListing(db, [listingId]);
  return holidays(listingId);
}

export async function findHolidaysByListing(db: Db, listingIds: readonly string[]) {
  const places = new Map<string, Place>();
  const closed = new Map<string, Holiday[]>();
  for (let start = 0; start < listingIds.length; start += batchSize) {
    const batch = listingIds.slice(start, start + batchSize);
    for (const row of await findPlaces(db, batch)) {
      if (!places.has(row.listingId)) places.set(row.listingId, row);
    }
    for (const { listingId, ...holiday } of await findClosedDays(db, batch)) {
      closed.set(listingId, [...(closed.get(listingId) ?? []), holiday]);
    }
  }
  return (listingId: string) => holidaysAt(places.get(listingId), closed.get(listingId) ?? []);
}

type Place = Parameters<typeof holidayArea>[0];

/** The same where both are known already. */
export function holidaysAt(firstPlace: Place | undefined, closed: readonly Holiday[]): IsHoliday {
  const isPublic = holidaysOf(firstPlace ? holidayArea(firstPlace) : "DE");
  return closed.length > 0 ? (day) => isPublic(day) || isWithin(closed, day) : isPublic;
}

function findClosedDays(db: Db, listingIds: readonly string[]) {
  return db
    .selectFrom("company_holiday")
    .innerJoin("listing", "listing.company_id", "company_holiday.company_id")
    .select(["listing.id as listingId", "company_holiday.from_day as from", "company_holiday.until_day as until"])
    .where("listing.id", "in", listingIds)
    .execute();
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
