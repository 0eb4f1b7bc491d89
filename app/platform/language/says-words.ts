import { fold } from "#db/fold.ts";

/** Words of this length and more have an ending that may differ: "Schweißer" finds "schweißen". */
const withEnding = 6;
const ending = 2;

/** Whether a text says every word that somebody typed; both folded, in any of its languages. */
export function saysWords(folded: string, typed: string): boolean {
  return fold(typed)
    .split(" ")
    .map((word) => (word.length < withEnding ? word : word.slice(0, -ending)))
    .every((stem) => folded.includes(stem));
}
