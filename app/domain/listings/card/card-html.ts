// A face of this room: other nouns may import it.

import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { cardLines } from "./card-words.ts";
import type { Card } from "./find-cards.server.ts";

/** A result as plain HTML, for feed readers: the lines of its card. */
export function cardHtml(t: Texts, lang: Lang, card: Card) {
  const original = card.original ? [card.original.text] : [];
  const lines = [...original, ...cardLines(t, lang, card)];
  return `<ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")}</ul>`;
}
