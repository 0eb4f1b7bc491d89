import type { Lang } from "#db/codes.ts";
import type { AnswerKind, QuestionUnit } from "#db/question-codes.ts";

type Texts<Text> = Record<Lang, Text>;

/** How a question wants to be answered. */
export type Answerable = {
  kind: AnswerKind;
  unit: QuestionUnit | null;
  /** Of a choice; the retired ones are read where somebody chose them, and offered to nobody. */
  options: { code: string; retired: boolean; texts: Texts<string> }[];
};

/** A question of the catalogue, or one in a company's own words. */
export type Question = Answerable & {
  catalogueId: string | null;
  /** In which the company wrote it; null for those of the catalogue, which are at home in all three. */
  lang: Lang | null;
  texts: Texts<string | null>;
};

export type OwnQuestion = { text: string; lang: Lang; translations: { lang: Lang; text: string }[] };

/** How much one listing asks: each is a tap or a short field, and together they fit on a phone's two screens. */
export const askedAtMost = 5;
/** Older listings have up to three. */
export const ownAtMost = 3;
export const longestAnswer = 1000;

/** The question in the reader's language, or else as it was written, with the language it is in. */
export function questionIn(lang: Lang, { texts, lang: original }: Question) {
  const own = texts[lang];
  return own === null && original ? { text: texts[original] ?? "", lang: original } : { text: own ?? "", lang };
}

export function ownQuestion({ text, lang, translations }: OwnQuestion): Question {
  const texts = {
    de: null,
    pl: null,
    cs: null,
    ...Object.fromEntries(translations.map((one) => [one.lang, one.text])),
  };
  return { catalogueId: null, lang, texts: { ...texts, [lang]: text }, kind: "text", unit: null, options: [] };
}
