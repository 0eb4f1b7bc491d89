/**
 * Stems of folded words, so that a case form meets the name in the vocabulary: "spawacza" and "spawacz", "Žitavě" and
 * "Žitava", "Köche" and "Koch". They need not be beautiful, only the same for all forms of a word; both sides of every
 * comparison go through the same function.
 */
export const stemmers = { slavic: slavicStem, german: germanStem } as const;
export type Stemmer = keyof typeof stemmers;

const shortestStem = 4;

/** Case endings of Polish and Czech nouns and adjectives without diacritics, the longest first. */
const slavicEndings =
  /(?:owie|ami|ach|ech|ich|ych|ego|eho|emu|ymi|imi|emi|owi|ovi|ove|iej|ow|om|um|em|im|ym|ej|ou|ie|[aeiouy])$/;

function slavicStem(word: string) {
  const stem = word.length > shortestStem ? cut(word, slavicEndings) : word;
  return stem
    .replace(/([^aeiouy])e([cklnr])$/, "$1$2") // Zgorzelec, w Zgorzelcu; sprzątaczek, sprzątaczka
    .replace(/rz$/, "r") // magazynier, magazynierzy
    .replace(/cz?$/, "k"); // mechanik, mechanicy; číšník, číšníci
}

/** Plural, case and the feminine form. */
const germanEndings = /(?:innen|in|ern|en|es|[ens])$/;

function germanStem(word: string) {
  return word.length > shortestStem ? cut(word, germanEndings) : word;
}

function cut(word: string, endings: RegExp) {
  const stem = word.replace(endings, "");
  return stem.length >= shortestStem ? stem : word;
}

/** The key under which a name of several words is kept. */
export function stemKey(text: string, stemmer: Stemmer) {
  return text.split(" ").map(stemmers[stemmer]).join(" ");
}
