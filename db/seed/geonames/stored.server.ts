import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Spot } from "./gazetteer.ts";
import type { ImportedPlace } from "./plan-places.server.ts";

/** A country's places as they are in the store, by origin. */
export async function storedPlaces(db: Db, country: Country) {
  const names = await storedNames(db, country);
  const rows = await db
    .selectFrom("place")
    .select([
      ...(["id", "country", "name", "name_de", "name_pl", "name_cs", "name_hsb", "name_dsb", "district_id"] as const),
      ...(["latitude", "longitude", "population", "origin"] as const),
    ])
    .where("country", "=", country)
    .execute();
  const places = rows.map((columns): ImportedPlace => ({
    id: columns.id,
    columns,
    names: (names.get(columns.id) ?? []).sort(),
  }));
  const ofOrigin = (origin: "board" | "geonames") => places.filter(({ columns }) => columns.origin === origin);
  return { own: ofOrigin("board"), imported: new Map(ofOrigin("geonames").map((place) => [place.id, place])) };
}

export function spotOf({ id, names, columns: { latitude, longitude } }: ImportedPlace): Spot {
  return { id, names, latitude, longitude };
}

/** Postal codes by the origin that they and their places stand for. */
export async function storedCodes(db: Db, country: Country) {
  const rows = await db
    .selectFrom("postal_code")
    .select(["code", "place_id", "origin"])
    .where("country", "=", country)
    .execute();
  return {
    own: rows.filter(({ origin }) => origin === "board"),
    imported: rows.filter((row) => row.origin !== "board"),
  };
}

/** Places that something refers to. Together with the foreign keys: what is forgotten here cannot be deleted either. */
export async function placesInUse(db: Db): Promise<Set<string>> {
  const companies = await db.selectFrom("company").select("place_id").distinct().execute();
  const listings = await db.selectFrom("listing_place").select("place_id").distinct().execute();
  const schools = await db
    .selectFrom("listing")
    .select("school_place_id as place_id")
    .where("school_place_id", "is not", null)
    .distinct()
    .execute();
  return new Set([...companies, ...listings, ...schools].flatMap(({ place_id }) => place_id ?? []));
}

async function storedNames(db: Db, country: Country) {
  const rows = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .select(["place_name.place_id", "place_name.folded"])
    .where("place.country", "=", country)
    .execute();
  const names = new Map<string, string[]>();
  for (const { place_id, folded } of rows) {
    const known = names.get(place_id);
    if (known) known.push(folded);
    else names.set(place_id, [folded]);
  }
  return names;
}
