import type { Country, Lang } from "#db/codes.ts";
import type { BorderAsked } from "./border-query.ts";

const countryOf = { de: "DE", pl: "PL", cs: "CZ" } as const satisfies Record<Lang, Country>;

type Known = {
  lang: Lang;
  /** Of the region, its own country first. */
  countries: readonly Country[];
  /** Where the work is that they come from. */
  workplace: Country | null;
};

/**
 * Where somebody works and lives: what they said, else what their listing and their language make likely. Null where
 * nobody can guess it.
 */
export function chooseCrossing({ work, home }: BorderAsked, { lang, countries, workplace }: Known) {
  const within = (country: Country | null) => (country && countries.includes(country) ? country : null);
  const worksIn = within(work) ?? within(workplace) ?? countries[0] ?? null;
  const likely = within(countryOf[lang]);
  return { work: worksIn, home: within(home) ?? (likely === worksIn ? null : likely) };
}
