import type { LineKind } from "../transit.ts";

/** Of GTFS' own types and of the extended ones that most publishers of Europe use. */
export function lineKindOf(type: number): LineKind {
  if (type === 3 || type === 11 || (type >= 200 && type < 300) || (type >= 700 && type < 900)) return "bus";
  if (type === 2 || (type >= 100 && type < 200) || (type >= 300 && type < 400)) return "train";
  if (
    type === 0 ||
    type === 1 ||
    type === 5 ||
    type === 12 ||
    (type >= 400 && type < 700) ||
    (type >= 900 && type < 1_000)
  )
    return "tram";
  return type === 4 || (type >= 1_000 && type < 1_100) || type === 1_200 ? "ferry" : "other";
}
