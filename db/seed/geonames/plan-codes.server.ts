import { fold } from "#db/fold.ts";
import { foldedNames } from "../put-places.server.ts";
import type { Code } from "./files.server.ts";
import type { Gazetteer } from "./gazetteer.ts";

export type PlacedCode = { code: string; place_id: string };

/** Codes stand in the middle of what they cover, which for scattered villages is far from each. */
const namedWithinKm = 20;
/** "Praha 4", "Brno XV-Starý Lískovec". */
const quarter = /\s+(\d+|[IVX]+)\b.*/;

/** Where each code belongs: to the place of its name, else to the one that is nearest. */
export function planCodes(codes: Code[], gazetteer: Gazetteer): PlacedCode[] {
  const placed = codes.flatMap(({ code, name, ...at }) => {
    const names = [fold(name), ...foldedNames([name.replace(quarter, "")])];
    const named = names.map((each) => gazetteer.named(each, at, namedWithinKm)).find((spot) => spot !== undefined);
    const place = named ?? gazetteer.nearest(at);
    return place ? [{ code, place_id: place.id }] : [];
  });
  return [...new Map(placed.map((one) => [`${one.code} ${one.place_id}`, one])).values()];
}
