/** A word and its beginnings, by which its other case forms are known. */
export function shapesOf(word: string): string[] {
  if (word.length > 5) return [word, `${word.slice(0, 5)}~`, `${word.slice(0, 4)}~`];
  return word.length > 4 ? [word, `${word.slice(0, 4)}~`] : [word];
}

/** The shortest of them. */
export const stemOf = (word: string) => shapesOf(word).at(-1) ?? word;

const isMark = (word: string) => word.startsWith("<");

/** All stretches of so many letters of the words together, without marks. */
export function stretchesOf(words: readonly string[], length: number): string[] {
  const text = ` ${words.filter((word) => !isMark(word)).join(" ")} `;
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}
