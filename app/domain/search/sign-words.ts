/**
 * Words that live from a sign and without it would be nothing but a letter or a small number: C++, C#, .NET, R&D, 24/7,
 * C+E, 50 %. They are searched as they are written, in small letters and without spaces. "m/w/d" is none.
 */
export function signWordsIn(text: string): { at: number; written: string; word: string }[] {
  if (!sign.test(text)) return [];
  return [...text.matchAll(signWord)]
    .map(({ index, 0: written }) => ({ at: index, written, word: written.replace(/\s+/g, "").toLowerCase() }))
    .filter(({ word }) => !isGenderMark(word));
}

/** Whether a word, as it is kept, has a sign in it. */
export const isSignWord = (word: string) => /[+#&/%.]/.test(word);

/** Few texts have any, and to look for whole words takes long. */
const sign = /[+#&/%]|\.net/i;

const alone = String.raw`(?<![\p{L}\p{N}])`;
const piece = String.raw`[\p{L}\p{N}]{1,2}`;
const ends = String.raw`(?![\p{L}\p{N}])`;

const signWord = new RegExp(
  [
    String.raw`${alone}${piece} ?(?:\+\+|#)${ends}`,
    String.raw`${alone}${piece}(?: ?[&/+] ?${piece})+(?![\p{L}\p{N}]|\+\+|#)`,
    String.raw`${alone}\d{1,3} ?%`,
    String.raw`${alone}\d{1,2}\+${ends}`,
    String.raw`(?<=(?:^|[^\p{L}\p{N}.])(?:asp|vb|ado)?)\.net${ends}`,
  ].join("|"),
  "giu",
);

const genders = new Set("m w d k z ž x f i n a gn mw".split(" "));

function isGenderMark(word: string) {
  return word.includes("/") && word.split("/").every((one) => genders.has(one));
}
