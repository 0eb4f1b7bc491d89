import { z } from "zod";
import { fields, kinds, type Lang } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { answerKinds, questionUnits } from "#db/question-codes.ts";
import type { RefusedQuestion } from "#app/domain/questions/save-question.server.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { firstOf } from "#app/platform/i18n/locales.ts";

export const questionLimits = { text: 160, choice: 60, choices: 12 };

const line = z.string().max(questionLimits.text).optional();
const choice = z.string().max(questionLimits.choice).optional();
const lines = z
  .string()
  .max(questionLimits.choice * questionLimits.choices * 2)
  .optional();
const words = { de: line, pl: line, cs: line, moreDe: lines, morePl: lines, moreCs: lines };

export const QuestionWordsForm = z.object({
  ...words,
  seen: z.string().max(40).default(""),
  choices: z
    .array(z.object({ code: z.string().max(80), de: choice, pl: choice, cs: choice, gone: z.literal("on").optional() }))
    .max(100)
    .default([]),
});

export const NewQuestionForm = z.object({
  ...words,
  kind: z.enum(answerKinds),
  unit: z.enum(questionUnits).optional(),
  fields: z.array(z.enum(fields)),
  kinds: z.array(z.enum(kinds)),
});

/** Further choices, one a line, the same in each language. */
export const moreFields = { de: "moreDe", pl: "morePl", cs: "moreCs" } as const satisfies Record<Lang, string>;

type Texts = Record<Lang, string>;
type Typed = Partial<Record<Lang | (typeof moreFields)[Lang], string | undefined>>;
type TypedChoice = { code: string; gone?: "on" | undefined } & Partial<Record<Lang, string | undefined>>;
type Known = { code: string; retired: boolean; texts: Texts };
type Meant<Value> = { ok: true; value: Value } | { ok: false; errors: Record<string, FieldError> };

type Asked = {
  isChoice: boolean;
  offered: readonly Lang[];
  /** What stands today; nothing for a new question. */
  before?: { texts: Texts; choices: readonly Known[] };
  typedChoices?: readonly TypedChoice[];
};

/**
 * What the office means, or all that is wrong with it. In a language that the board does not offer, a text says what it said
 * before, or what it says in the board's first.
 */
export function readQuestionWords(
  typed: Typed,
  { isChoice, offered, before, typedChoices = [] }: Asked,
): Meant<{ texts: Texts; choices: Known[]; added: Texts[] }> {
  const errors: Record<string, FieldError> = {};
  const required = (name: string) => (errors[name] ??= { key: "errors.required", values: {} });
  const complete = (
    said: Partial<Record<Lang, string | undefined>>,
    stood: Texts | undefined,
    at: (lang: Lang) => string,
  ) => {
    const first = plain(said[firstOf(offered)]);
    const textIn = (lang: Lang) => {
      if (!offered.includes(lang)) return stood?.[lang] ?? first;
      if (fold(said[lang] ?? "") === "") required(at(lang));
      return plain(said[lang]);
    };
    return { de: textIn("de"), pl: textIn("pl"), cs: textIn("cs") };
  };
  const texts = complete(typed, before?.texts, (lang) => lang);
  const choices = (before?.choices ?? []).map((known) => {
    const at = typedChoices.findIndex(({ code }) => code === known.code);
    const said = typedChoices[at];
    if (!said) return known;
    const gone = said.gone === "on";
    return { ...known, retired: gone, texts: complete(said, known.texts, (lang) => `choices[${at}].${lang}`) };
  });
  const added = isChoice ? readMore(typed, offered, errors) : [];
  const offeredChoices = [...choices.filter(({ retired }) => !retired).map((one) => one.texts), ...added];
  const end = moreFields[firstOf(offered)];
  if (isChoice) {
    const { length } = offeredChoices;
    if (length < 2) errors[end] ??= { key: "question:office.error.two", values: {} };
    if (length > questionLimits.choices)
      errors[end] ??= { key: "errors.tooMany", values: { limit: questionLimits.choices } };
    for (const lang of offered) {
      const said = offeredChoices.map((one) => fold(one[lang]));
      if (new Set(said).size < length) errors[moreFields[lang]] ??= { key: "question:office.error.same", values: {} };
    }
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { texts, choices, added } };
}

/** Which line belongs to which is told by their order, so all languages have as many. */
function readMore(typed: Typed, offered: readonly Lang[], errors: Record<string, FieldError>): Texts[] {
  const linesIn = (lang: Lang) => (typed[moreFields[lang]] ?? "").split("\n").map(plain).filter(Boolean);
  const first = linesIn(firstOf(offered));
  for (const lang of offered) {
    const said = linesIn(lang);
    if (said.length !== first.length)
      errors[moreFields[lang]] ??= { key: "question:office.error.uneven", values: { number: first.length } };
    if (said.some((text) => text.length > questionLimits.choice))
      errors[moreFields[lang]] ??= { key: "question:office.error.longLine", values: { limit: questionLimits.choice } };
  }
  const textAt = (lang: Lang, at: number) =>
    (offered.includes(lang) ? linesIn(lang)[at] : undefined) ?? first[at] ?? "";
  return first.map((_, at) => ({ de: textAt("de", at), pl: textAt("pl", at), cs: textAt("cs", at) }));
}

const plain = (typed: string | undefined) => (typed ?? "").replace(/\s+/g, " ").trim();

export function questionProblems(result: RefusedQuestion): Record<string, FieldError> {
  if (result.reason !== "taken") return { "": { key: "question:office.error.changed", values: {} } };
  return Object.fromEntries(result.langs.map((lang) => [lang, { key: "question:office.error.taken", values: {} }]));
}
