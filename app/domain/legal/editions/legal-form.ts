import { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { parseMarkdown } from "#app/platform/parse-markdown.ts";
import { readPlaceholders } from "#app/platform/typed/placeholders.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import type { LegalTexts } from "./legal-content.ts";

/** Ours are less than half as long; three of these fit into what a form may bring. */
export const legalTextLimit = 30_000;
const monthsAhead = 24;

const text = z.string().max(legalTextLimit).optional();

export const LegalForm = z.object({
  validFrom: readAs(readDay),
  textDe: text,
  textPl: text,
  textCs: text,
  seen: z.string().max(40).default(""),
});

export const legalFields = { de: "textDe", pl: "textPl", cs: "textCs" } as const satisfies Record<Lang, string>;

type Typed = z.output<typeof LegalForm>;
type Rules = { offered: readonly Lang[]; known: readonly string[]; today: Day };
type MeantTexts = { ok: true; texts: LegalTexts; validFrom: Day } | { ok: false; errors: Record<string, FieldError> };

/** The texts as they will be kept, or all that is wrong with them, each at its field. */
export function readTexts(typed: Typed, { offered, known, today }: Rules): MeantTexts {
  const errors: Record<string, FieldError> = {};
  const dayProblem = problemOfDay(typed.validFrom, today);
  if (dayProblem) errors["validFrom"] = dayProblem;
  const texts: LegalTexts = {};
  for (const lang of offered) {
    const written = typed[legalFields[lang]];
    if (written === undefined) continue;
    const { text, names, broken } = readPlaceholders(written);
    const problem = problemOfText(text, { unknown: names.filter((name) => !known.includes(name)), broken });
    if (problem) errors[legalFields[lang]] = problem;
    texts[lang] = text;
  }
  const [first] = offered;
  if (first && Object.keys(texts).length === 0) errors[legalFields[first]] = plain("wording:error.noText");
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, texts, validFrom: typed.validFrom };
}

/** What was true on a day stays true: nothing begins before today, and a year that nobody meant is asked about. */
export function problemOfDay(day: Day, today: Day): FieldError | null {
  if (day < today) return plain("wording:error.past");
  return day > monthsAfter(today, monthsAhead) ? plain("wording:error.far") : null;
}

function problemOfText(text: string, { unknown, broken }: { unknown: string[]; broken: string | null }) {
  const [name] = unknown;
  if (name !== undefined) return { key: "wording:error.unknown", values: { name: `{{${name}}}` } };
  if (broken !== null) return { key: "wording:error.broken", values: { near: broken } };
  const [title] = parseMarkdown(text);
  /** A line about something that the operator lacks goes; the title must stay. */
  const stands = title?.type === "heading" && title.level === 1 && readPlaceholders(title.text).names.length === 0;
  return stands ? null : plain("wording:error.title");
}

const plain = (key: string): FieldError => ({ key, values: {} });
