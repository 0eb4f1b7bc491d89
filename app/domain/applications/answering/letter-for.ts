import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { Titled } from "#app/domain/listings/title.ts";
import { dayOf, daysAfter } from "#app/platform/days.ts";
import { textsOf } from "#app/platform/i18n/texts.ts";
import type { Decision } from "../application.ts";
import { templateText } from "../template.ts";

type Asked = {
  application: Titled & { lang: Lang; companyName: string; answerBy: Day | null };
  to: Decision;
  /** Who writes for the company. */
  sender: string;
  /** Of whoever reads it before it is sent. */
  reader: Lang;
  now: Date;
};

export type PreparedLetter = ReturnType<typeof letterFor>;

/** The standard letter in the seeker's language, and what it says in the reader's where that is another. */
export function letterFor({ application, to, sender, reader, now }: Asked) {
  const { lang, answerBy } = application;
  const letter = { to, listing: application, sender, answerBy: stillToCome(answerBy, now) };
  return {
    lang,
    text: templateText(textsOf(lang), lang, letter),
    translation: lang === reader ? null : templateText(textsOf(reader), reader, letter),
  };
}

/** A promise that is already broken is not made again. */
function stillToCome(promised: Day | null, now: Date) {
  const soonest = daysAfter(dayOf(now), 7);
  return promised !== null && promised > soonest ? promised : soonest;
}
