import type { Stop } from "#app/domain/places/way.ts";
import type { Db } from "#db/connect.server.ts";

/** Adds where the places of listings are that changed after a revision. What is known keeps its object, by which ways are remembered. */
export async function loadStops(db: Db, places: Map<string, Stop>, { since }: { since: number }) {
  const rows = await db
    .selectFrom("place")
    .where("id", "in", (eb) =>
      eb
        .selectFrom("listing_place")
        .innerJoin("listing", "listing.id", "listing_place.listing_id")
        .where("listing.revision", ">", since)
        .select("listing_place.place_id"),
    )
    .select(["id", "country", "latitude", "longitude"])
    .execute();
  for (const { id, ...stop } of rows) if (!places.has(id)) places.set(id, stop);
}
