import { fold, foldedForms } from "#db/fold.ts";
import { isSignWord, signWordsIn } from "./sign-words.ts";

/** Words that say only that somebody looks for work, in three languages, folded. */
const filler = new Set(
  `m w d k z gn mw mwd wmd job jobs stelle stellen stellenangebot stellenangebote arbeit suche ich als im in der die das den und oder fur bei mit
  von nach um am an auf zu zum zur ein eine einen einer umgebung nahe region raum was mochte moechte will wir man
  gesucht suchen sofort ab dringend nur beginn start ganz gerne bitte hilfe jemand irgendwas etwas werden arbeiten machen
  praca prace pracy prac oferta oferty ofert szukam szuka jako dla do na we od przy oraz i lub tylko pilne pilny poczatek okolice zatrudnie zatrudni zatrudnimy
  chce chcialbym chcialabym zostac pracowac pracy pilnie zaraz poszukuje poszukujemy poszukiwany poszukiwana pod kolo
  hledam hleda praci praca nabidka nabidky nabidku volna mista misto jako pro ve u od a nebo okoli zamestnani
  chci chtel chtela bych stat pracovat ihned nutne prijmeme hledame u kolem blizko nejaka nejakou neco sp jen pouze nastup
  alles aber lieber ja nein danke wszystko ale raczej tak prosze byle cokolwiek cokoli cokoliv vse vsechno radsi radeji prosim klidne
  schon bloss dazu euch gibts hab habe wo es
  mam mi sie juz zeby albo ze moge moj
  me uz jo kde muzu umim pokud mozno hned
  anfangen weil bo protoze poniewaz jestli czy ob bin hallo hej ahoj czesc
  dreiland`.split(/\s+/),
);

/** So are the year in which something shall begin, ages and hours. */
export const isFiller = (word: string) => word.length < 2 || filler.has(word) || /^(?:20[2-4]\d|\d\d)$/.test(word);

/** The folded names of a list with commas between them. */
export const foldedNames = (list: string) => list.split(",").map((name) => fold(name));

/** What a reader typed, folded and cut into words. Text in quotes is kept apart: it is never interpreted. */
export function wordsOf(text: string): { words: string[]; quoted: string[]; ends: ReadonlySet<number> } {
  const quoted = [...text.matchAll(/"([^"]*)"/g)].flatMap((match) => wordsIn(match[1] ?? ""));
  const all = cut(text.replace(/"[^"]*"/g, " "));
  /** Behind which words a part of the sentence ends. */
  const ends = new Set(all.flatMap(({ ends }, at) => (ends ? [at] : [])));
  return { words: all.map(({ word }) => word), quoted, ends };
}

/** How folded words stand in the text they were read from: "sagewerk" in "Sägewerk Musterau" is "Sägewerk". */
export function asTyped(text: string, folded: string): string {
  const all = cut(text);
  const length = folded.split(" ").length;
  const starts = all.map((_, start) => all.slice(start, start + length));
  const found = starts.find((some) => some.map(({ word }) => word).join(" ") === folded);
  return found ? found.map(({ written }) => written).join(" ") : folded;
}

/** Names are kept without signs: "kierowca c+e" is looked up as "kierowca c e". */
export function asInNames(words: string[]): string[] {
  return words.some(isSignWord) ? splitFolded(fold(words.join(" "))) : words;
}

/**
 * The distinct words of a text that the index keeps, in every spelling somebody may use. `known`: what was found for each
 * part between spaces before, for who reads many texts.
 */
export function indexWords(text: string, known = new Map<string, readonly string[]>()): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of text.split(/\s+/)) {
    const before = known.get(part);
    const found =
      before ??
      foldedForms(part)
        .flatMap(splitFolded)
        .filter((word) => word.length >= 2);
    if (!before) known.set(part, found);
    for (const word of found) words.add(word);
  }
  for (const { word } of signWordsIn(text)) words.add(word);
  return words;
}

const wordsIn = (text: string) => cut(text).map(({ word }) => word);

type Cut = { word: string; written: string; ends?: boolean };

/** Each word as it is searched for, beside how it was written. */
function cut(text: string): Cut[] {
  const spelled = text.normalize("NFKC");
  const withSigns = signWordsIn(spelled);
  const ends = withSigns.map(({ at, written }) => at + written.length);
  const between = [...withSigns, null].map((next, number) => spelled.slice(ends[number - 1] ?? 0, next?.at));
  return between.flatMap((plain, number) => [...cutPlain(plain), ...withSigns.slice(number, number + 1)]);
}

function cutPlain(text: string): Cut[] {
  const all = text.matchAll(/([\p{Letter}\p{Number}\p{Mark}]+)([^\p{Letter}\p{Number}\p{Mark}]*)/gu);
  return [...all].flatMap(([, written = "", between = ""]) =>
    splitFolded(fold(written)).map((word) => ({ word, written, ends: endOfPart.test(between) })),
  );
}

const endOfPart = /[,;!?()–—\n]|\.\s|\s-\s/;

function splitFolded(folded: string) {
  return folded.split(" ").filter(Boolean);
}
