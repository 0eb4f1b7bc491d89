import type { Db } from "#db/connect.server.ts";
import { holidayArea, holidaysOf } from "#app/domain/calendar/holidays.server.ts";
import { contactOf } from "#app/domain/listings/contact-of.ts";

/** Where the work of a listing is done, and so the time by which its appointments go: the first of several places. */
export async function findMeetingPlace(db: Db, listingId: string) {
  const row = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("place as home", "home.id", "company.place_id")
    .leftJoin("listing_place", (join) =>
      join.onRef("listing_place.listing_id", "=", "listing.id").on("listing_place.position", "=", 0),
    )
    .leftJoin("place as work", "work.id", "listing_place.place_id")
    .leftJoin("district", (join) =>
      join.on((eb) => eb("district.id", "=", eb.fn.coalesce("work.district_id", "home.district_id"))),
    )
    .select([
      "home.id as homeId",
      "home.name as homeName",
      "home.country as homeCountry",
      "work.id as workId",
      "work.name as workName",
      "work.country as workCountry",
      "district.subdivision",
      "company.street",
      "company.postal_code as postalCode",
      "listing.contact_name as contactName",
      "listing.contact_role as contactRole",
      "listing.contact_phone as contactPhone",
      "company.contact_name as companyContactName",
      "company.contact_role as companyContactRole",
      "company.contact_phone as companyContactPhone",
    ])
    .where("listing.id", "=", listingId)
    .executeTakeFirstOrThrow();
  const country = row.workCountry ?? row.homeCountry;
  return {
    country,
    isHoliday: holidaysOf(holidayArea({ country, subdivision: row.subdivision })),
    address: addressOf(row),
    contact: contactOf(row).name,
  };
}

type Row = { homeId: string; homeName: string; workId: string | null; workName: string | null } & {
  street: string;
  postalCode: string;
};

/** The company's own address, if the work is done in its town; of another place the board knows only the name. */
function addressOf({ homeId, homeName, workId, workName, street, postalCode }: Row) {
  const isElsewhere = workId !== null && workId !== homeId;
  return isElsewhere ? (workName ?? "") : `${street}, ${postalCode} ${homeName}`;
}
