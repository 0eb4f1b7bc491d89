// A face of this room: other nouns may import it.

import type { Day } from "#db/schema.ts";
import { formatShortDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { payLine } from "../pay.ts";
import { cardChips } from "./card-chips.ts";
import type { Card } from "./find-cards.server.ts";
import { teamText } from "./team-text.ts";
import { type WayText, wayText } from "./way-text.ts";

/** What a card says below its title, in its order; pages, feeds and mails give it their form. */
export function cardWords(t: Texts, lang: Lang, card: Card) {
  return {
    places: placesText(t, card.places),
    german: t(`listing:german.${card.german}`),
    team: teamText(t, card),
    chips: cardChips(t, lang, card),
    answer: usualAnswerText(t, usualAnswer(card)),
    published: publishedText(t, lang, card.publishedOn),
    deadline: deadlineText(t, lang, card.deadline),
  };
}

/** The same where nothing but lines of text can be shown. */
export function cardLines(t: Texts, lang: Lang, card: Card, way: WayText | null = null): string[] {
  const { places, german, team, chips, answer, deadline } = cardWords(t, lang, card);
  const pay = card.pay ? [payLine(card.pay), card.payNear] : [t("listing:card.noPay")];
  return [[card.company, places], pay, [way && wayText(t, way), german, team], chips, [answer, deadline]]
    .map((parts) => parts.filter(Boolean).join(" · "))
    .filter(Boolean);
}

export function placesText(t: Texts, [first = "", ...more]: string[]) {
  return more.length > 0 ? `${first} ${t("listing:card.places", { count: more.length })}` : first;
}

export type UsualAnswer = { days: number; promised: boolean };

/** How it usually was; of a company that is not known yet, what it promises. */
export function usualAnswer({ answerDays, answers }: Card): UsualAnswer {
  const days = answers?.typicalDays ?? null;
  return days === null ? { days: answerDays, promised: true } : { days, promised: false };
}

export function usualAnswerText(t: Texts, { days, promised }: UsualAnswer) {
  if (promised) return t("listing:card.answer", { count: days });
  return days === 0 ? t("listing:card.sameDay") : t("listing:card.usually", { count: days });
}

export const publishedText = (t: Texts, lang: Lang, day: Day) =>
  t("listing:card.published", { day: formatShortDay(lang, day) });

export const deadlineText = (t: Texts, lang: Lang, day: Day) =>
  t("listing:card.deadline", { day: formatShortDay(lang, day) });
