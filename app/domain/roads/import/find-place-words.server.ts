import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import type { RoadPlace } from "../find-road-places.server.ts";

export type PlaceWords = (text: string) => readonly number[];

/** Finds by id or by a name in any language; several where a name is that of several places. */
export async function findPlaceWords(db: Db, places: readonly RoadPlace[]): Promise<PlaceWords> {
  const byId = new Map(places.map(({ id }, index) => [id, index]));
  const rows = await db.selectFrom("place_name").select(["place_id", "folded"]).execute();
  const byName = Map.groupBy(
    rows.filter(({ place_id }) => byId.has(place_id)),
    ({ folded }) => folded,
  );
  return (text) => {
    const own = byId.get(text);
    if (own !== undefined) return [own];
    const named = byName.get(fold(text)) ?? [];
    return [...new Set(named.map(({ place_id }) => place_id))].flatMap((id) => byId.get(id) ?? []);
  };
}
