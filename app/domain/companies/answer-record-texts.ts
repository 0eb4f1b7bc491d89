import type { Texts } from "#app/platform/i18n/texts.ts";
import type { AnswerRecord } from "./answer-record.ts";

/** In whole sentences; none where there is nothing to say. */
export function answerRecordTexts(t: Texts, { typicalDays, inTime }: AnswerRecord): string[] {
  return [
    ...(typicalDays === null ? [] : [typicalText(t, typicalDays)]),
    ...(inTime === null ? [] : [t("listing:page.answersInTime", { percent: inTime })]),
  ];
}

function typicalText(t: Texts, days: number) {
  return days === 0 ? t("listing:page.answersSameDay") : t("listing:page.typicalAnswer", { count: days });
}
