import { withoutGenderMarks } from "../gender-marks.ts";
import type { ListingContent } from "../listing-content.ts";
import type { Neighbours } from "./find-neighbours.server.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./listing-findings.ts";
import type { CheckContext } from "./problem.ts";
import { wordsIn } from "./reading/words-in.ts";

/** What looks wrong only beside the company's other ads: a place of its own, or the same ad a second time. */
export function neighbourFindings(
  { facts }: ListingContent,
  { newPlaces, alike }: Neighbours,
  around: Pick<CheckContext, "countries" | "lang">,
): Finding[] {
  const own = { titleDe: facts.title_de, titlePl: facts.title_pl, titleCs: facts.title_cs };
  const plain = { at: 0, corrected: null, around };
  return [
    ...newPlaces.map(({ index, name }) =>
      findingOf({ ...plain, field: `places[${index}]`, subject: "place", lang: around.lang, words: name }),
    ),
    ...alike
      .filter((other) => titleFields.some((title) => sameTitle(other[title], own[title])))
      .map((other) => {
        const field = titleFields.find((title) => sameTitle(other[title], own[title])) ?? "titleDe";
        const words = other[field] ?? "";
        return { ...findingOf({ ...plain, field, subject: "double", lang: langOf[field], words }), other: other.id };
      }),
  ];
}

const titleFields = ["titleDe", "titlePl", "titleCs"] as const;
const langOf = { titleDe: "de", titlePl: "pl", titleCs: "cs" } as const;

/** "Koch/Köchin gesucht" is "Koch (m/w/d)", and "MAG-Schweißer" is "Schweißer MAG". */
function sameTitle(one: string | null, other: string | null) {
  return one !== null && other !== null && jobIn(one) === jobIn(other);
}

const around = new Set(
  "gesucht wir suchen ab sofort szukamy zatrudnimy od zaraz oder und lub albo i nebo a hledame prijmeme ihned".split(
    " ",
  ),
);

function jobIn(title: string) {
  const words = wordsIn(withoutGenderMarks(title)).filter(({ pair, folded }) => !pair && !around.has(folded));
  return words
    .map(({ folded }) => folded)
    .sort()
    .join(" ");
}
