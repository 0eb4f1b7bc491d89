import { fold } from "#db/fold.ts";
import { withoutGenderMarks } from "../gender-marks.ts";
import type { ListingContent } from "../listing-content.ts";
import type { Neighbours } from "./find-neighbours.server.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./listing-findings.ts";
import type { CheckContext } from "./problem.ts";

/** What looks wrong only beside the company's other ads: a place of its own, or the same ad a second time. */
export function neighbourFindings(
  { facts }: ListingContent,
  { newPlaces, alike }: Neighbours,
  around: Pick<CheckContext, "countries" | "lang">,
): Finding[] {
  const plain = { at: 0, corrected: null, around };
  return [
    ...newPlaces.map(({ index, name }) =>
      findingOf({ ...plain, field: `places[${index}]`, subject: "place", lang: around.lang, words: name }),
    ),
    ...alike
      .filter(({ titleDe }) => sameTitle(titleDe, facts.title_de))
      .map(({ id, titleDe }) => ({
        ...findingOf({ ...plain, field: "titleDe", subject: "double", lang: "de", words: titleDe }),
        other: id,
      })),
  ];
}

const sameTitle = (one: string, other: string) => fold(withoutGenderMarks(one)) === fold(withoutGenderMarks(other));
