// A face of this room: other nouns may import it.

import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { payLine } from "../pay.ts";
import type { Card } from "./find-cards.server.ts";

/** A result as plain HTML, for feed readers: the facts of its card. */
export function cardHtml(t: Texts, lang: Lang, card: Card) {
  const facts = [
    card.original?.text ?? null,
    card.pay ? payLine(card.pay) : t("listing:card.noPay"),
    card.startsOn ? t("listing:card.start", { day: formatDay(lang, card.startsOn) }) : t("listing:card.atOnce"),
    ...card.shifts.map((shift) => t(`listing:shift.${shift}`)),
    t(`listing:german.${card.german}`),
    t("listing:card.answer", { count: card.answerDays }),
    t("listing:card.deadline", { day: formatDay(lang, card.deadline) }),
  ].filter((fact) => fact !== null);
  const who = [card.company, ...card.places].map(escapeMarkup).join(" · ");
  return `<p>${who}</p><ul>${facts.map((fact) => `<li>${escapeMarkup(fact)}</li>`).join("")}</ul>`;
}
