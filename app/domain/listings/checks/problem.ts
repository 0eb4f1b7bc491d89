import type { ParseKeys } from "i18next";
import type { Country, Lang, PhraseSection } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import type { PayFloors } from "../pay-floors/pay-floors.ts";

/** Errors or warnings by field of the form. */
export type Problems = Record<string, FieldError>;

/** What a listing is measured by, beside itself. */
export type CheckContext = {
  today: Day;
  /** Of the places of work, in their order. */
  countries: Country[];
  /** What nobody may pay less than. */
  floors: PayFloors;
  phraseSections: ReadonlyMap<string, PhraseSection>;
  /** Of the person who reads the errors. */
  lang: Lang;
  /** Folded names that look like somebody, in this region. */
  noPersons?: ReadonlySet<string>;
};

/** The keys of employer.json under "errors", so that no problem is without words. */
type ProblemKey = ParseKeys<"employer"> extends infer Key ? (Key extends `errors.${infer Name}` ? Name : never) : never;

export const problem = (key: ProblemKey, values: FieldError["values"] = {}): FieldError => ({
  key: `employer:errors.${key}`,
  values,
});
