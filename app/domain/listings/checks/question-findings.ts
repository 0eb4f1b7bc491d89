// A face of this room: other nouns may import it.

import type { Country, Lang } from "#db/codes.ts";
import { type Finding, keyOf, stopsListing } from "./finding.ts";
import { readWords } from "./read-words.ts";
import { laws } from "./rules/laws.ts";

type Said = { lang: Lang; text: string };

/** Of no listing: the law is that of the country whose language it is. */
const countryOf = { de: "DE", pl: "PL", cs: "CZ" } as const satisfies Record<Lang, Country>;
const noPay = { min: null, max: null, unit: null, currency: null, trainingPay: [] };

/** What the rules for companies' own questions find in a question and its choices, whoever words it; each once. */
export function questionFindings(said: readonly Said[]): Finding[] {
  const found = said.flatMap(({ lang, text }) =>
    readWords(text, { where: "question", lang, kind: "job", minorsMayApply: false, pay: noPay }).map(
      ({ subject, words, from }) => {
        const law = laws[subject]?.[countryOf[lang]] ?? null;
        const finding = { field: lang, subject, lang, words, at: from, corrected: null, law };
        return { ...finding, key: keyOf(finding), stops: stopsListing(subject) };
      },
    ),
  );
  return [...new Map(found.map((finding) => [finding.key, finding])).values()];
}
