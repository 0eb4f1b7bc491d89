import { fold } from "#db/fold.ts";
import { judges } from "../reading/sentences/verdict-words.ts";
import type { RefusalRead, Understanding } from "../reading/understanding.ts";
import { asTyped } from "../words.ts";

type Change = (typed: string, folded: string) => string | null;

/** The text again, with each part that was read as a name changed, or left out where `change` gives null. */
export function retype(q: string, understanding: Understanding, change: Change): string {
  const { occupations, companies, fields, kinds, conditions, place, district, places, words, quoted } = understanding;
  const { areas, countries, wage, start, leftOut, refusals } = understanding;
  const sure = companies.filter((company) => company.sure);
  const readings = [
    ...occupations,
    ...sure,
    ...fields,
    ...kinds,
    ...conditions,
    place,
    district,
    ...areas,
    ...countries,
    ...places,
  ].flatMap((one) => one ?? []);
  const texts = [...new Set(readings.map(({ text }) => text))];
  /** A word in quotes stays in quotes. */
  const rest = words.map((word) => (quoted.includes(word) ? `"${asTyped(q, word)}"` : asTyped(q, word)));
  const wishes = [wage?.typed, start?.typed, ...leftOut.map((text) => asTyped(q, text))].flatMap((one) => one ?? []);
  /** Last and apart, so that each says no to its own alone. */
  const refused = refusals.flatMap((refusal) => {
    const typed = change(asTyped(q, refusal.text), refusalKey(refusal));
    return typed === null ? [] : [saidAgain(q, refusal, typed)];
  });
  const named = texts.flatMap((text) => change(asTyped(q, text), text) ?? []).join(" ");
  const others = [...rest, ...wishes].join(" ");
  const wanted = [named, others].filter(Boolean).join(judges(fold(others)) ? ", " : " ");
  return [wanted, refused.join(" ")].filter(Boolean).join(", ");
}

/** By which a refusal is told from a name: somebody may want what he refuses. */
export const refusalKey = ({ before, text, after }: RefusalRead) => `${before}|${text}|${after}`;

/** A no that stands behind its name ends a part of the sentence. */
function saidAgain(q: string, { before, after }: RefusalRead, typed: string) {
  const words = [before && asTyped(q, before), typed, after && `${asTyped(q, after)},`];
  return words.filter(Boolean).join(" ");
}

/** The same text with one reading put in quotes, which the search takes at its word. */
export function literally(q: string, text: string, understanding: Understanding) {
  return retype(q, understanding, (typed, folded) => (folded === text ? `"${typed}"` : typed));
}
