import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findShownContacts } from "#app/domain/contacts/find-contacts.server.ts";

/** Whom of the association one can ask about these listings: about the field and the district that all of them share. */
export async function findContactToName(db: Db, listingIds: readonly string[], lang: Lang) {
  const rows = await db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .leftJoin("listing_place", "listing_place.listing_id", "listing.id")
    .leftJoin("place", "place.id", "listing_place.place_id")
    .select(["listing.id", "occupation.field", "place.district_id as district"])
    .where("listing.id", "in", listingIds)
    .execute();
  const field = shared(rows.map((row) => row.field));
  const byListing = Map.groupBy(rows, ({ id }) => id);
  const districts = [...new Set(rows.flatMap((row) => row.district ?? []))].filter((district) =>
    [...byListing.values()].every((places) => places.some((place) => place.district === district)),
  );
  return (await findShownContacts(db, { field, districts, lang }))[0] ?? null;
}

function shared<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}
