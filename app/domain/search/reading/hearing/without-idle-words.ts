import type { Step } from "../step.ts";
import type { Understanding } from "../understanding.ts";
import type { HeardText } from "./heard-text.ts";
import type { Hearing } from "./hearing.ts";
import { shareOfThing } from "./share-of-thing.ts";

/** Share of one below which a word surely names no thing that an ad could speak of. */
const leastOfThing = 0.05;
/** Of fewer words each was typed because it matters. */
const fewestTelling = 5;

/**
 * Where no trade was understood, each word that is searched must stand in the ad. Of a sentence that says something else that was
 * understood, words that only tell it are not searched for: or an alert for "nur vormittags, weil alleinerziehend" would wait for an
 * ad that says "weil" and "alleinerziehend". Beside a trade they lift what speaks of them.
 */
export function withoutIdleWords(steps: readonly Step[], text: HeardText, hearing: Hearing): Step[] {
  const read = steps.map((step) => step.read);
  if (text.words.length < fewestTelling || read.some(saysWho) || !read.some(saysHow)) return [...steps];
  const isIdle = (at: number) => shareOfThing(text, at, hearing) < leastOfThing;
  return steps.map((step) => {
    if (step.unread.length !== 1 || !isIdle(step.from)) return step;
    return { ...step, read: { ...step.read, leftOut: [...step.read.leftOut, ...step.unread] }, unread: [] };
  });
}

const saysWho = ({ occupations, fields, companies }: Understanding) =>
  occupations.length + fields.length + companies.length > 0;

const saysHow = ({ kinds, conditions, refusals, place, district, areas, countries }: Understanding) =>
  [kinds, conditions, refusals, areas, countries].some(({ length }) => length > 0) ||
  place !== null ||
  district !== null;
