import type { Country, Field, Kind } from "#db/codes.ts";
import type { Phrase } from "./condition-words.ts";

/** What a word or several can mean. */
export type Meaning =
  | { what: "occupation"; ids: readonly string[] }
  | { what: "field"; field: Field }
  | { what: "kind"; kind: Kind }
  | { what: "condition"; phrase: Phrase }
  | { what: "place"; id: string }
  | { what: "district"; id: string }
  | { what: "area"; id: string; districts: readonly string[] }
  | { what: "country"; countries: readonly Country[] }
  /** What is said beside wishes, and is none. */
  | { what: "noWish" };

/**
 * Of two meanings of one name. Two occupations mean both; otherwise what is said later is meant: a condition
 * before a kind before an occupation before a field before a country before an area before a district before a place.
 */
export function merged(before: Meaning | undefined, meaning: Meaning): Meaning {
  if (before?.what !== "occupation" || meaning.what !== "occupation") return meaning;
  return { what: "occupation", ids: [...new Set([...before.ids, ...meaning.ids])] };
}

export function occupation(ids: readonly string[] | null): Meaning | null {
  return ids && { what: "occupation", ids };
}
