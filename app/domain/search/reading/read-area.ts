import { LRUCache } from "lru-cache";
import { understand } from "./understand.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Countries and parts of the region, where a place was asked for: "Sachsen", "w Niemczech". */
export type AreaAsked = Pick<ReturnType<typeof understand>, "areas" | "countries">;

const maxKept = 300;
const kept = new WeakMap<Vocabulary, LRUCache<string, { area: AreaAsked | null }>>();

/**
 * Null where anything else is named as well: then it is a place, or nothing that the board knows. Kept, since each search that
 * a page shows asks the same, and people search from the same few places.
 */
export function readArea(near: string, vocabulary: Vocabulary): AreaAsked | null {
  if (near === "") return null;
  const areas = kept.get(vocabulary) ?? new LRUCache({ max: maxKept });
  kept.set(vocabulary, areas);
  const read = areas.get(near) ?? { area: readAnew(near, vocabulary) };
  areas.set(near, read);
  return read.area;
}

function readAnew(near: string, vocabulary: Vocabulary): AreaAsked | null {
  const { areas, countries, ...others } = understand(near, vocabulary, { placeGiven: true, isWordOfAd: () => false });
  const isEmpty = Object.values(others).every((one) => one === null || (Array.isArray(one) && one.length === 0));
  return isEmpty && areas.length + countries.length > 0 ? { areas, countries } : null;
}
