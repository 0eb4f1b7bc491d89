/**
 * The text in small letters without their marks, letter by letter, so that whatever is found in it stands at the same place of
 * the text. What stands in quotes is taken out: it is never interpreted.
 */
export function plainLetters(text: string): string {
  return text
    .replace(/"[^"]*"/g, (quoted) => "\u0001".repeat(quoted.length))
    .replace(/[^\x20-\x7e]/g, (letter) => {
      const base = letters[letter] ?? letter.normalize("NFD").charAt(0);
      return base.toLowerCase().charAt(0);
    })
    .toLowerCase();
}

const letters: Record<string, string> = {
  ł: "l",
  Ł: "l",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "–": "-",
  "—": "-",
};

/** A word ends here. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;
export const wordStart = String.raw`(?<![\p{L}\p{N}])`;

/** Any of these, the longest first; a space may be several, a dot at the end may be left out. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.+*?^$()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|")})`;
}
