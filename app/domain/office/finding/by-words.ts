import { foldedForms } from "#db/fold.ts";
import { Guesser } from "#app/platform/language/guess.ts";

export type ByWords<Item> = {
  found: Item[];
  /** Nothing is spelled as it was typed: these are one slip away. */ guessed: boolean;
};

/** Shorter words become others by one letter. */
const shortestGuessed = 5;
/** Fewer letters stand within half of all words. */
const shortestInside = 3;

/**
 * What has all the words in its text, whole or in part; where nothing has, what is written in one word or in several; and
 * where nothing is either, what is one slip of the finger away.
 */
export function byWords<Item>(
  items: readonly Item[],
  words: readonly string[],
  textOf: (item: Item) => string,
): ByWords<Item> {
  if (words.length === 0) return { found: [], guessed: false };
  const texts = items.map((item) => foldedForms(textOf(item)).map((form) => ` ${form}`));
  const those = (meets: (forms: readonly string[]) => boolean) => items.filter((_, index) => meets(texts[index] ?? []));

  const found = those((forms) => words.every((word) => forms.some((form) => has(form, word))));
  if (found.length > 0) return { found, guessed: false };
  const together = words.join("");
  const joined = those((forms) => together.length >= shortestGuessed && forms.some((form) => joins(form, together)));
  if (joined.length > 0) return { found: joined, guessed: false };

  const guesser = new Guesser(new Set(texts.flat().flatMap((form) => form.split(" "))), shortestGuessed);
  const meant = words.map((word) => [word, ...guesser.near(word)]);
  const guessed = those((forms) => meant.every((some) => some.some((word) => forms.some((form) => has(form, word)))));
  return { found: guessed, guessed: guessed.length > 0 };
}

function has(form: string, word: string) {
  return form.includes(word.length < shortestInside ? ` ${word}` : word);
}

/** "Stahlbaumuster" and "Stahlbau Muster". */
function joins(form: string, together: string) {
  return form.replaceAll(" ", "").includes(together);
}
