/**
 * Ukrainian and Russian text in Latin letters without diacritics, so that it looks as Polish and Czech words do once they are
 * folded: "кухар" is "kuchar", "слюсар" is "slusar", "електрик" is "elektryk". Other text stays as it is.
 */
export function inLatinLetters(text: string): string {
  if (!cyrillic.test(text)) return text;
  return text.normalize("NFC").replace(anyCyrillic, (letter) => letters.get(letter.toLowerCase()) ?? "");
}

const cyrillic = /\p{Script=Cyrillic}/u;
/** The apostrophe within a word only parts sounds: "кур'єр". */
const anyCyrillic = /(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})|\p{Script=Cyrillic}/gu;

const letters: ReadonlyMap<string, string> = new Map(
  `а-a б-b в-v г-h ґ-g д-d е-e є-e ж-z з-z и-y і-i ї-ji й-j к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-ch ц-c ч-c ш-s щ-sc
  ю-u я-a ё-o ы-y э-e`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
