import type { Db } from "#db/connect.server.ts";
import { insertNames, upsertPlaces } from "../put-places.server.ts";
import { batches } from "../upsert.server.ts";
import type { CountryPlan } from "./plan-country.server.ts";
import { placesInUse } from "./stored.server.ts";

/** Carries out what was planned, but for a place that somebody chose in the meantime: that stays. */
export async function putCountry(db: Db, { country, added, changed, removed, codes }: CountryPlan, revision: number) {
  const inUse = await placesInUse(db);
  await deletePlaces(
    db,
    idsOf(removed).filter((id) => !inUse.has(id)),
  );
  await deleteNames(db, idsOf(changed));
  const places = [...added, ...changed];
  await upsertPlaces(
    db,
    places.map(({ columns }) => columns),
  );
  await insertNames(db, places);
  await markListings(
    db,
    idsOf(changed).filter((id) => inUse.has(id)),
    revision,
  );
  if (codes.added.length + codes.removed.length === 0) return;
  await db.deleteFrom("postal_code").where("country", "=", country).where("origin", "=", "geonames").execute();
  const rows = codes.all.map((code) => ({ ...code, country, origin: "geonames" as const }));
  for (const batch of batches(rows, 2000)) await db.insertInto("postal_code").values(batch).execute();
}

const idsOf = (places: CountryPlan["added"]) => places.map(({ id }) => id);

/** Their names and postal codes go with them. */
async function deletePlaces(db: Db, ids: string[]) {
  for (const batch of batches(ids)) await db.deleteFrom("place").where("id", "in", batch).execute();
}

async function deleteNames(db: Db, ids: string[]) {
  for (const batch of batches(ids)) await db.deleteFrom("place_name").where("place_id", "in", batch).execute();
}

/** The search has the districts of listings in its index. */
async function markListings(db: Db, ids: string[], revision: number) {
  for (const batch of batches(ids)) {
    await db
      .updateTable("listing")
      .set({ revision })
      .where("id", "in", (eb) => eb.selectFrom("listing_place").select("listing_id").where("place_id", "in", batch))
      .execute();
  }
}
