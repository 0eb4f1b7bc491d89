// A face of this room: other nouns may import it.

import { formatShortDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { payLine } from "../pay.ts";
import { cardChips } from "./card-chips.ts";
import type { Card } from "./find-cards.server.ts";
import { teamText } from "./team-text.ts";

/** What a card says below its title, in its order; pages, feeds and mails give it their form. */
export function cardWords(t: Texts, lang: Lang, card: Card) {
  return {
    places: placesText(t, card.places),
    german: t(`listing:german.${card.german}`),
    team: teamText(t, card),
    chips: cardChips(t, lang, card),
    answer: answerText(t, card),
    published: t("listing:card.published", { day: formatShortDay(lang, card.publishedOn) }),
    deadline: t("listing:card.deadline", { day: formatShortDay(lang, card.deadline) }),
  };
}

/** The same where nothing but lines of text can be shown. */
export function cardLines(t: Texts, lang: Lang, card: Card): string[] {
  const { places, german, team, chips, answer, deadline } = cardWords(t, lang, card);
  const pay = card.pay ? [payLine(card.pay), card.payNear] : [t("listing:card.noPay")];
  return [[card.company, places], pay, [german, team], chips, [answer, deadline]]
    .map((parts) => parts.filter(Boolean).join(" · "))
    .filter(Boolean);
}

function placesText(t: Texts, [first = "", ...more]: string[]) {
  return more.length > 0 ? `${first} ${t("listing:card.places", { count: more.length })}` : first;
}

/** How it usually was; of a company that is not known yet, what it promises. */
function answerText(t: Texts, { answerDays, answers }: Card) {
  const days = answers?.typicalDays ?? null;
  if (days === null) return t("listing:card.answer", { count: answerDays });
  return days === 0 ? t("listing:card.sameDay") : t("listing:card.usually", { count: days });
}
