const letters: Record<string, string> = { ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ø: "o" };
const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };
/** Most texts have none, and for them the same is done several times as fast. */
// eslint-disable-next-line no-control-regex -- the range that everything typed without diacritics stands in
const beyondAscii = /[^\x00-\x7f]/;

/** The form in which text is stored for comparison: "Łódź" and "lodz" meet here, and so do "Straße" and "strasse". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower))
    return lower
      .replace(/[\^`]/g, "")
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return lower
    .replace(/[łđßæœø]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** People without umlauts on the keyboard write Koeche or Koche for Köche: both forms are stored. */
export function foldedForms(text: string): string[] {
  const folded = fold(text);
  if (!beyondAscii.test(text)) return [folded];
  const spelledOut = text
    .toLowerCase()
    .normalize("NFC")
    .replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return [...new Set([folded, fold(spelledOut)])];
}

/** How a name is stored to be looked for: " jana muller jana mueller", each word with a space before it. */
export function searchableName(name: string) {
  return foldedForms(name)
    .map((form) => ` ${form}`)
    .join("");
}
