import type { Lang } from "#db/codes.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { Decision } from "../application.ts";
import type { OwnLetters } from "./company-letters.server.ts";
import type { DateSentence } from "./date-sentence.ts";
import { filledIn, inBraces, type Placeholder } from "./placeholders.ts";

/** The letter as the board proposes it, with braces for what differs. */
export function ourLetter(lang: Lang, to: Decision) {
  const t = textsOf(lang);
  const day = inBraces("day");
  const appointment = inBraces("appointment");
  const body = t(`application:template.${to}`, { title: inBraces("title"), day, appointment });
  const parts = [t("application:template.greeting"), body];
  const signed = [t("application:template.closing"), inBraces("sender"), inBraces("company")];
  return [...parts, signed.join("\n")].join("\n\n");
}

type Values = Record<Exclude<Placeholder, "appointment">, string>;
type Letter = { lang: Lang; to: Decision; own: OwnLetters; values: Values; date?: DateSentence };

/** The company's own letter in this language, else ours. An invitation counts on a date below, where none stands yet. */
export function letterText({ lang, to, own, values, date = "dateBelow" }: Letter) {
  const appointment = textsOf(lang)(`application:template.${date}`);
  return filledIn(own[to]?.[lang] ?? ourLetter(lang, to), { ...values, appointment });
}
