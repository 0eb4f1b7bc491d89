import { z } from "zod";
import { type Lang, langs } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import type { SynonymResult } from "#app/domain/occupations/save-synonym.server.ts";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { plainLine } from "#app/platform/typed/plain-text.ts";

export const longestTerm = 80;

const term = z
  .string()
  .max(longestTerm)
  .refine((typed) => fold(typed) !== "", "errors.required")
  .transform((typed) => typed.replace(/\s+/g, " "));

const sure = z.literal("on").optional();
const common = { path: ["term"], message: "office:errors.commonWord" };

/** A very common word wants a second thought, said with the box. */
export const SynonymForm = z
  .object({ term, termLang: z.enum(langs), sure })
  .refine((form) => form.sure === "on" || !isCommonWord(form.term), common);

export const CorrectionForm = z
  .object({ term, sure })
  .refine((form) => form.sure === "on" || !isCommonWord(form.term), common);

export function synonymProblems(
  result: Extract<SynonymResult, { ok: false }>,
  say: { occupation: string; list: (names: string[]) => string },
): Record<string, FieldError> {
  switch (result.reason) {
    case "alreadyElsewhere":
      return { term: { key: "office:errors.termElsewhere", values: { occupations: say.list(result.occupations) } } };
    case "isName":
      return { "": { key: "office:errors.termIsName", values: {} } };
    default:
      return { term: { key: "office:errors.termHere", values: { occupation: say.occupation } } };
  }
}

/** The word that somebody came to add. */
export function termFromQuery(query: URLSearchParams, fallback: Lang): { term: string; termLang: Lang } | null {
  const wanted = plainLine(query.get("term") ?? "", longestTerm);
  const termLang = langs.find((lang) => lang === query.get("termLang")) ?? fallback;
  return wanted === "" ? null : { term: wanted, termLang };
}
