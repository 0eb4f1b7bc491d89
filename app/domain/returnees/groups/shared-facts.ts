import type { Country, Field, SpokenLanguage } from "#db/codes.ts";
import type { ReturneeWish, SpokenLevel, YearBand } from "#db/returnees/returnee-codes.ts";

/** When somebody wants to be back, counted from the day on which it is shown. */
export const comingSpans = ["soon", "half_year", "one_year", "later"] as const;
export type ComingSpan = (typeof comingSpans)[number];

/** What a profile says and a group may show. */
type ProfileFacts = {
  occupation: string;
  field: Field;
  years: YearBand;
  district: string;
  country: Country;
  coming: ComingSpan;
  languages: readonly { lang: SpokenLanguage; level: SpokenLevel }[];
};

export type Shareable = ProfileFacts & {
  id: string;
  wishes: readonly ReturneeWish[];
  /** Companies by id. */
  hiddenFrom: readonly string[];
};

/** The same, made coarser; null: not said. */
export type SharedFacts = {
  occupation: string | null;
  field: Field | null;
  years: YearBand | "up_to_5" | "over_5";
  district: string | null;
  country: Country;
  coming: ComingSpan | "within_year" | "after_year";
  /** How many, where it is not said which. */
  languages: readonly { lang: SpokenLanguage; level: SpokenLevel | null }[] | number;
};

type Coarser = (facts: SharedFacts) => SharedFacts;

/** One after the other, what a company misses least first. Each step makes the one before it coarser and nothing finer. */
const steps: readonly Coarser[] = [
  (facts) => facts,
  (facts) => ({ ...facts, languages: named(facts).map(({ lang }) => ({ lang, level: null })) }),
  (facts) => ({ ...facts, coming: facts.coming === "later" ? "after_year" : "within_year" }),
  (facts) => ({ ...facts, years: facts.years === "0_2" || facts.years === "3_5" ? "up_to_5" : "over_5" }),
  (facts) => ({ ...facts, languages: named(facts).length }),
  (facts) => ({ ...facts, district: null }),
  (facts) => ({ ...facts, occupation: null }),
  (facts) => ({ ...facts, field: null }),
];

const named = ({ languages }: SharedFacts) => (typeof languages === "number" ? [] : languages);

export const coarsest = steps.length - 1;

/** What is said of a profile at a step: 0 is all, `coarsest` next to nothing. */
export function sharedAt(step: number, profile: ProfileFacts): SharedFacts {
  const { occupation, field, years, district, country, coming } = profile;
  const languages = profile.languages
    .map(({ lang, level }) => ({ lang, level }))
    .sort((one, other) => one.lang.localeCompare(other.lang));
  const all: SharedFacts = { occupation, field, years, district, country, coming, languages };
  return steps.slice(0, step + 1).reduce((facts, coarser) => coarser(facts), all);
}

/** Equal for equal facts, and for no others. */
export function factsKey({ occupation, field, years, district, country, coming, languages }: SharedFacts) {
  return JSON.stringify({ occupation, field, years, district, country, coming, languages });
}
