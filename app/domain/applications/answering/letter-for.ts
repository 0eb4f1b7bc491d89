import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { type Titled, titleIn } from "#app/domain/listings/title.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { Decision } from "../application.ts";
import type { OwnLetters } from "../letters/company-letters.server.ts";
import type { DateSentence } from "../letters/date-sentence.ts";
import { letterText } from "../letters/our-letter.ts";

type Asked = {
  application: Titled & { lang: Lang; companyName: string; answerBy: Day | null };
  to: Decision;
  /** Who writes for the company. */
  sender: string;
  /** The company's own letters. */
  own: OwnLetters;
  /** What it says of a time for meeting. */
  date: DateSentence;
  /** Of whoever reads it before it is sent. */
  reader: Lang;
  now: Date;
};

export type PreparedLetter = ReturnType<typeof letterFor>;

/** The standard letter in the seeker's language, and what it says in the reader's where that is another. */
export function letterFor({ application, to, sender, own, date, reader, now }: Asked) {
  const { lang, answerBy, companyName: company } = application;
  const inLanguage = (one: Lang) => {
    const day = formatDay(one, stillToCome(answerBy, now));
    const values = { title: titleIn(textsOf(one), one, application), day, sender, company };
    return letterText({ lang: one, to, own, values, date });
  };
  return { lang, text: inLanguage(lang), translation: lang === reader ? null : inLanguage(reader) };
}

/** A promise that is already broken is not made again. */
function stillToCome(promised: Day | null, now: Date) {
  const soonest = daysAfter(dayOf(now), 7);
  return promised !== null && promised > soonest ? promised : soonest;
}
