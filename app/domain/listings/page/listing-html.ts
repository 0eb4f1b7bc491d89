// A face of this room: other nouns may import it.

import { escapeMarkup } from "#app/platform/http/escape-markup.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { payLine } from "../pay.ts";
import { type Fact, listingFacts, phraseLists, trainingFacts } from "./fact-texts.ts";
import type { ListingView } from "./find-listing-view.server.ts";

/** The ad as plain HTML, for readers outside of our pages: the same facts, phrases and words that the page shows. */
export function listingHtml(t: Texts, lang: Lang, view: ListingView): string {
  const words = view.translation ?? view.text;
  return [
    paragraph([view.title, view.company.name].join(", ")),
    ...(view.pay ? [paragraph(payLine(view.pay))] : []),
    ...section(t("listing:page.facts"), factLines(listingFacts(t, lang, view))),
    ...phraseLists(t, view).flatMap(({ title, phrases }) =>
      section(
        title,
        phrases.map((phrase) => phrase.text),
      ),
    ),
    ...section(t("listing:page.training"), factLines(trainingFacts(t, lang, view))),
    ...(words ? words.text.split(/\n{2,}/).map(paragraph) : []),
  ].join("");
}

function factLines(facts: Fact[]) {
  return facts.flatMap(({ label, value }) => (value ? [`${label}: ${value}`] : []));
}

function section(title: string, lines: string[]) {
  if (lines.length === 0) return [];
  return [paragraph(title), `<ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")}</ul>`];
}

function paragraph(text: string) {
  return `<p>${escapeMarkup(text).replaceAll("\n", "<br>")}</p>`;
}
