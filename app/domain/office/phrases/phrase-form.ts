import { z } from "zod";
import { fields, type Lang, phraseSections } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import type { SavedPhrase } from "#app/domain/occupations/save-phrase.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";

/** As long as the longest that is loaded: longer ones do not fit on a notice or a phone. */
export const longestPhrase = 80;

const text = z
  .string()
  .max(longestPhrase)
  .refine((typed) => fold(typed) !== "", "errors.required")
  .transform((typed) => typed.replace(/\s+/g, " "));

export const PhraseWordsForm = z.object({ de: text, pl: text, cs: text, seen: z.string().max(40).default("") });
export const NewPhraseForm = z.object({
  section: z.enum(phraseSections),
  fields: z.array(z.enum(fields)),
  de: text,
  pl: text,
  cs: text,
});

export function phraseProblems(result: Extract<SavedPhrase, { ok: false }>): Record<string, FieldError> {
  if (result.reason !== "taken") return { "": { key: "phrase:errors.changed", values: {} } };
  return Object.fromEntries(result.langs.map((lang: Lang) => [lang, { key: "phrase:errors.taken", values: {} }]));
}
