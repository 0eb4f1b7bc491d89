import type { HeardText } from "./heard-text.ts";
import type { Hearing } from "./hearing.ts";
import { signsOfWord } from "./signs-of-word.ts";

/** How likely it is, of one, that an unknown word names a thing of the work. */
export function shareOfThing(text: HeardText, at: number, { words }: Hearing): number {
  return words.shares(signsOfWord(text, at))[words.classes.indexOf("thing")] ?? 0;
}
