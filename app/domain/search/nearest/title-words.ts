import { fold } from "#db/fold.ts";
import { withoutGenderMarks } from "#app/domain/listings/gender-marks.ts";
import { inLatinLetters } from "#app/platform/language/in-latin-letters.ts";
import { withCyrillicTrades } from "./with-cyrillic-trades.ts";

/** The words of an occupation's name; apart, what stands in brackets. */
export type TitleWords = { words: string[]; aside: string[] };

/**
 * What a name of an occupation says, in folded words: what is written for a man and for a woman is one, "Koch/Köchin" as
 * well as "Geprüfte/r Meister/in für Bäder". Of a long text only the beginning is read.
 */
export function titleWords(text: string): TitleWords {
  const spelled = inLatinLetters(withCyrillicTrades(text.slice(0, longest).normalize("NFKC")));
  const plain = withoutGenderMarks(spelled.replace(cutEndings, "").replace(womanOfCut, "e"));
  const outside = withoutPairs(plain.replace(bracketed, " "));
  const aside = [...plain.matchAll(bracketed)].flatMap(([, inside = ""]) => withoutPairs(inside));
  return outside.length > 0 ? { words: outside, aside } : { words: aside, aside: [] };
}

const longest = 300;
const bracketed = /[([]([^()[\]]*)[)\]]/g;
/** "Bankangestellt(er)e" */
const cutEndings = /(?<=\p{L})\((?:er|r|n|s)\)(?=e(?!\p{L}))/gu;
/** "Soziolog(e)in" */
const womanOfCut = /(?<=\p{L})\(e\)in(?!\p{L})/gu;

function withoutPairs(text: string): string[] {
  const [first = [], ...others] = text.split("/").map((part) => fold(part).split(" ").filter(Boolean));
  return others.reduce((before, words) => [...before, ...words.slice(repeated(before, words))], first);
}

/** How many of the first words say the last words before once more, in another form. */
function repeated(before: readonly string[], words: readonly string[]): number {
  for (let count = Math.min(before.length, words.length, mostRepeated); count > 0; count--)
    if (before.slice(-count).every((word, at) => areForms(word, words[at] ?? ""))) return count;
  return 0;
}

const mostRepeated = 8;

/** "beamter" and "beamtin", "kaufmann" and "kauffrau". */
function areForms(one: string, other: string) {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return one === other || (shared >= 3 && shared * 2 >= Math.min(one.length, other.length));
}
