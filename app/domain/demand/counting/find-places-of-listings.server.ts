import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

type Places = { districts: (string | null)[]; countries: Country[] };

const nowhere: Places = { districts: [], countries: [] };

/** Where the work of each listing is. */
export async function findPlacesOfListings(db: Db) {
  const rows = await db
    .selectFrom("listing_place")
    .innerJoin("place", "place.id", "listing_place.place_id")
    .select(["listing_place.listing_id as id", "place.district_id as district", "place.country"])
    .execute();
  const places = new Map<string, Places>();
  for (const { id, district, country } of rows) {
    const known = places.get(id);
    if (known) {
      known.districts.push(district);
      known.countries.push(country);
    } else places.set(id, { districts: [district], countries: [country] });
  }
  return (id: string) => places.get(id) ?? nowhere;
}
