import { z } from "zod";
import type { Lang } from "#db/codes.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { readPlaceholders } from "#app/platform/typed/placeholders.ts";
import { houseWords } from "./house-words.ts";
import { type MailKind, rulesOf } from "./mail-kinds.ts";
import type { MailTexts } from "./mail-words.ts";

export const mailLimits = { subject: 120, text: 3000, closing: 600 };

const subject = z.string().max(mailLimits.subject).optional();
const text = z.string().max(mailLimits.text).optional();
const closing = z.string().max(mailLimits.closing).optional();

export const MailForm = z.object({
  ...{ subjectDe: subject, textDe: text, closingDe: closing },
  ...{ subjectPl: subject, textPl: text, closingPl: closing },
  ...{ subjectCs: subject, textCs: text, closingCs: closing },
  seen: z.string().max(40).default(""),
});

export const mailFields = {
  de: { subject: "subjectDe", text: "textDe", closing: "closingDe" },
  pl: { subject: "subjectPl", text: "textPl", closing: "closingPl" },
  cs: { subject: "subjectCs", text: "textCs", closing: "closingCs" },
} as const satisfies Record<Lang, Record<"subject" | "text" | "closing", string>>;

type Typed = z.output<typeof MailForm>;
type MeantMail = { ok: true; texts: MailTexts } | { ok: false; errors: Record<string, FieldError> };

/** The words in each language, or all that is wrong with them. What says the same as the house is left to the house. */
export function readMailTexts(kind: MailKind, typed: Typed, offered: readonly Lang[]): MeantMail {
  const errors: Record<string, FieldError> = {};
  const texts: MailTexts = {};
  for (const lang of offered) {
    const fields = mailFields[lang];
    const part = (name: "subject" | "text" | "closing") => {
      const { text, names, broken } = readPlaceholders(typed[fields[name]] ?? "");
      const known: readonly string[] = rulesOf(kind).placeholders;
      const unknown = names.find((one) => !known.includes(one));
      if (unknown !== undefined)
        errors[fields[name]] = { key: "wording:error.unknown", values: { name: `{{${unknown}}}` } };
      else if (broken !== null) errors[fields[name]] = { key: "wording:error.broken", values: { near: broken } };
      return text;
    };
    const words = { subject: part("subject").replace(/\s+/g, " "), text: part("text"), closing: part("closing") };
    if (words.subject === "" && words.text === "" && words.closing === "") continue;
    for (const name of ["subject", "text"] as const)
      if (words[name] === "") errors[fields[name]] ??= { key: "errors.required", values: {} };
    const said = readPlaceholders(`${words.subject}\n${words.text}`).names;
    const missing = rulesOf(kind).required.find((one) => !said.includes(one));
    if (missing !== undefined)
      errors[fields.text] ??= { key: "wording:error.missing", values: { name: `{{${missing}}}` } };
    if (JSON.stringify(words) !== JSON.stringify(houseWords(kind, lang))) texts[lang] = words;
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, texts };
}
