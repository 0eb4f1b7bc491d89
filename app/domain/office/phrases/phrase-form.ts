import { z } from "zod";
import { fields, type Lang, phraseSections } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import type { SavedPhrase } from "#app/domain/occupations/save-phrase.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { firstOf } from "#app/platform/i18n/locales.ts";

/** As long as the longest that is loaded: longer ones do not fit on a notice or a phone. */
export const longestPhrase = 80;

const text = z
  .string()
  .max(longestPhrase)
  .refine((typed) => fold(typed) !== "", "errors.required")
  .transform((typed) => typed.replace(/\s+/g, " "));

/** In a language that the board does not offer a phrase says what it said before, or what it says in the board's first. */
function textsIn(offered: readonly Lang[], before?: Record<Lang, string>) {
  const first = firstOf(offered);
  const asked = (lang: Lang) =>
    offered.includes(lang)
      ? text
      : z
          .unknown()
          .optional()
          .transform(() => before?.[lang]);
  return z.object({ de: asked("de"), pl: asked("pl"), cs: asked("cs") }).transform(({ de, pl, cs }) => {
    const own = { de, pl, cs };
    const stand = own[first] ?? "";
    return { de: de ?? stand, pl: pl ?? stand, cs: cs ?? stand };
  });
}

export const phraseWordsForm = (offered: readonly Lang[], before: Record<Lang, string>) =>
  z.object({ seen: z.string().max(40).default("") }).and(textsIn(offered, before));

export const newPhraseForm = (offered: readonly Lang[]) =>
  z.object({ section: z.enum(phraseSections), fields: z.array(z.enum(fields)) }).and(textsIn(offered));

export function phraseProblems(result: Extract<SavedPhrase, { ok: false }>): Record<string, FieldError> {
  if (result.reason !== "taken") return { "": { key: "phrase:errors.changed", values: {} } };
  return Object.fromEntries(result.langs.map((lang: Lang) => [lang, { key: "phrase:errors.taken", values: {} }]));
}
