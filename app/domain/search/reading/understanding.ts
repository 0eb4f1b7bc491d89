import type { Country, Field, Kind } from "#db/codes.ts";
import type { Condition } from "../condition.ts";
import type { StartReading, WageReading } from "./read-sums-and-times.ts";

/** A part of the text that was read as a name. `instead` is the name searched for where the word was a slip. */
export type Reading = { text: string; instead: string | null };

/** What somebody does not want. */
export type RefusalRead = Reading & {
  /** The words that say no, and those between them and the name: "bez pracy w". */
  before: string;
  /** Behind the name, where it is said there: "nein". */
  after: string;
  /** Occupation ids. */
  not: readonly string[];
  /** All else, as in the address of a search. */
  no: readonly string[];
};

export type Understanding = {
  /** `own`: those of the occupations that are called so themselves. */
  occupations: (Reading & { ids: readonly string[]; own: readonly string[] })[];
  /** `sure`: the words can mean nothing else; otherwise the company's listings only come first. */
  companies: (Reading & { name: string; sure: boolean })[];
  fields: (Reading & { field: Field })[];
  kinds: (Reading & { kind: Kind })[];
  /** Filters that stand in the text: "Nachtschicht", "bez niemieckiego". */
  conditions: (Reading & { condition: Condition })[];
  refusals: RefusalRead[];
  place: (Reading & { id: string }) | null;
  district: (Reading & { id: string }) | null;
  /** Parts of the region and of its countries, with the districts that lie in them. */
  areas: (Reading & { id: string; districts: readonly string[] })[];
  /** Each names one, or several of which any will do. */
  countries: (Reading & { countries: readonly Country[] })[];
  /** What somebody wants to earn, and when the work shall begin. */
  wage: WageReading | null;
  start: StartReading | null;
  /** Searched as words of the ad. */
  words: string[];
  /** Those of the words that stood in quotes. */
  quoted: string[];
  /** What is a place as well, but was read as something else, or beside another place: the reader is asked. */
  places: { text: string; id: string }[];
  /** Words that nobody knows, each with those it may have been meant to be. */
  unknown: { text: string; near: string[] }[];
  /** What was read and is no wish that the board knows: "bis 20 Euro", "aus Polen". As typed, or folded. */
  leftOut: string[];
};

export function nothingUnderstood(): Understanding {
  return {
    ...{ occupations: [], companies: [], fields: [], kinds: [], conditions: [], refusals: [], place: null },
    ...{ district: null, words: [], quoted: [], places: [], unknown: [], areas: [], countries: [] },
    ...{ wage: null, start: null, leftOut: [] },
  };
}
