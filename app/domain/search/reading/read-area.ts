import { understand } from "./understand.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Countries and parts of the region, where a place was asked for: "Sachsen", "w Niemczech". */
export type AreaAsked = Pick<ReturnType<typeof understand>, "areas" | "countries">;

/** Null where anything else is named as well: then it is a place, or nothing that the board knows. */
export function readArea(near: string, vocabulary: Vocabulary): AreaAsked | null {
  if (near === "") return null;
  const { areas, countries, ...others } = understand(near, vocabulary, { placeGiven: true, isWordOfAd: () => false });
  const isEmpty = Object.values(others).every((one) => one === null || (Array.isArray(one) && one.length === 0));
  return isEmpty && areas.length + countries.length > 0 ? { areas, countries } : null;
}
