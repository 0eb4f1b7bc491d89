/**
 * Stems of folded words, so that a case form meets the name in the vocabulary: "spawacza" and "spawacz", "Opavě" and
 * "Opava", "Köche" and "Koch". They need not be beautiful, only the same for all forms of a word; both sides of every
 * comparison go through the same function.
 */
export const stemmers = { slavic: slavicStem, german: germanStem } as const;
export type Stemmer = keyof typeof stemmers;
export const stemmerNames = Object.keys(stemmers) as Stemmer[]; // the keys of a constant

const shortestStem = 4;
/** Among other words a short one is told by its neighbours: "v Ceske Lipe", "w Jeleniej Gorze". */
const shortestInName = 3;

/** Case endings of Polish and Czech nouns and adjectives without diacritics, the longest first. */
const slavicEndings =
  /(?:owie|iego|ami|ach|ech|ich|ych|ego|eho|iho|emu|imu|ymi|imi|emi|owi|ovi|ove|iej|iem|ow|om|um|em|im|ym|ej|ou|ie|[aeiouy])$/;

function slavicStem(word: string, shortest = shortestStem) {
  return cut(word, slavicEndings, shortest)
    .replace(/(..[^aeiouy])i$/, "$1") // Lubaniu, Lubań
    .replace(/rz$/, "r") // magazynier, magazynierzy; góra, w górze
    .replace(/([^aeiouy])i?e([cklnr])$/, "$1$2") // Bolesławiec, w Bolesławcu; sprzątaczek, sprzątaczka
    .replace(/sc$/, "st") // programista, programiści
    .replace(/cz?$/, "k") // mechanik, mechanicy; číšník, číšníci
    .replace(/dz$/, "g") // Praga, w Pradze
    .replace(/([^s])z$/, "$1h"); // Praha, v Praze
}

/** Plural, case and the feminine form. */
const germanEndings = /(?:innen|in|ern|en|es|[ens])$/;

function germanStem(word: string, shortest = shortestStem) {
  return cut(word, germanEndings, shortest);
}

function cut(word: string, endings: RegExp, shortest: number) {
  const stem = word.replace(endings, "");
  return stem.length >= shortest ? stem : word;
}

/** The key under which a name is kept, word by word. `shortest`: the fewest letters that a word alone may be cut to. */
export function stemKey(text: string, stemmer: Stemmer, shortest = shortestStem) {
  if (!text.includes(" ")) return stemOf(text, stemmer, shortest);
  return text
    .split(" ")
    .map((word) => stemOf(word, stemmer, shortestInName))
    .join(" ");
}

/** As many as there are words in all names of a large vocabulary. */
const mostKnown = 50_000;
const known: Record<Stemmer, Map<string, string>[]> = { slavic: [], german: [] };

/** The same words stand in thousands of names, and a text asks for each of its own several times. */
function stemOf(word: string, stemmer: Stemmer, shortest: number) {
  const stems = (known[stemmer][shortest] ??= new Map());
  const before = stems.get(word);
  if (before !== undefined) return before;
  const stem = stemmers[stemmer](word, shortest);
  if (stems.size >= mostKnown) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** To be called where very many names were cut, and only single ones will be. */
export function forgetStems() {
  for (const stemmer of stemmerNames) {
    known[stemmer].length = 0;
    knownRoots[stemmer].clear();
  }
}

const derivations: Record<Stemmer, readonly [RegExp, string][]> = {
  slavic: [
    [/([rc])sk$/, "$1"], // kovářské, kovář; lekarski, lekarz
    [/ct[wv]$/, "k"], // rolnictwo, rolnik; kadeřnictví, kadeřník
    [/rst[wv]$/, "r"], // dekarstwo, dekarz; truhlářství, truhlář
    [/cyjn$/, "cj"], // produkcyjny, produkcja
    [/(?:cz|k)yn$/, "k"], // wychowawczyni, wychowawca; zástupkyně, zástupce
    [/ozk$/, "og"], // technoložka, technolog
    [/(acz|ac|ic|ar|er|or|[iy]st|nt|tel|un)k$/, "$1"], // spawaczka, kuchařka, operatorka, laborantka, opiekunka
    [/o[wv]$/, ""], // magazynowy, magazyn; skladový, sklad
    [/cz?$/, "k"],
  ],
  german: [
    [/([eo]r)ei$/, "$1"], // Schreinerei, Schreiner; Konditorei, Konditor
    [/eus$/, "eur"], // Friseuse, Friseur
    [/(?:frau|leut)$/, "man"], // Bürokauffrau, Bürokaufleute, Bürokaufmann without its ending
  ],
};

/** Coarser than the stem: the same for a man, a woman, the trade and the adjective made of it. */
export function rootKey(text: string, stemmer: Stemmer) {
  return stemKey(text, stemmer)
    .split(" ")
    .map((stem) => rootOf(stem, stemmer))
    .join(" ");
}

const knownRoots: Record<Stemmer, Map<string, string>> = { slavic: new Map(), german: new Map() };

function rootOf(stem: string, stemmer: Stemmer) {
  const before = knownRoots[stemmer].get(stem);
  if (before !== undefined) return before;
  const root = derivations[stemmer].reduce((root, [ending, instead]) => longEnough(root, ending, instead), stem);
  if (knownRoots[stemmer].size >= mostKnown) knownRoots[stemmer].clear();
  knownRoots[stemmer].set(stem, root);
  return root;
}

function longEnough(root: string, ending: RegExp, instead: string) {
  const shorter = root.replace(ending, instead);
  return shorter.length >= shortestStem ? shorter : root;
}
