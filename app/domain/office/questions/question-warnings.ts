import type { Lang } from "#db/codes.ts";
import { questionFindings } from "#app/domain/listings/checks/question-findings.ts";

export type QuestionWarning = ReturnType<typeof questionFindings>[number];
type Texts = Record<Lang, string>;
type Meant = { texts: Texts; choices: readonly (Texts | { retired: boolean; texts: Texts })[] };

/** By this a form that is sent says which warnings its writer has seen. */
export const warnedField = "warned";

/** What the board's rules find in the question and in the choices that it offers, in the languages of the board. */
export function questionWarnings({ texts, choices }: Meant, offered: readonly Lang[]): QuestionWarning[] {
  const said = [texts, ...choices.flatMap((one) => ("texts" in one ? (one.retired ? [] : [one.texts]) : [one]))];
  return questionFindings(said.flatMap((texts) => offered.map((lang) => ({ lang, text: texts[lang] }))));
}

/** The same as long as the warnings are. */
export const warningsInOne = (warnings: readonly QuestionWarning[]) => warnings.map(({ key }) => key).join(" | ");

/** Nobody is asked twice, and what is new is told. */
export function mustBeTold(warnings: readonly QuestionWarning[], body: FormData) {
  return warnings.length > 0 && body.get(warnedField) !== warningsInOne(warnings);
}
