import type { FieldError } from "#app/platform/http/form.ts";
import type { Country, Lang, PhraseSection } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";

/** Errors or warnings by field of the form. */
export type Problems = Record<string, FieldError>;

/** What a listing is measured by, beside itself. */
export type Surroundings = {
  today: Day;
  /** Of the places of work, in their order. */
  countries: Country[];
  phraseSections: ReadonlyMap<string, PhraseSection>;
  /** Of the person who reads the errors. */
  lang: Lang;
};

export const problem = (key: string, values: FieldError["values"] = {}): FieldError => ({
  key: `employer:errors.${key}`,
  values,
});
