import { fold, foldedForms } from "#db/fold.ts";

/** Words that say only that somebody looks for work, in three languages, folded. */
const filler = new Set(
  `m w d k z gn mw mwd wmd job jobs stelle stellen stellenangebot stellenangebote arbeit suche ich als im in der die das den und oder fur bei mit
  von nach um am an auf zu zum zur ein eine einen einer umgebung nahe region raum was mochte moechte will wir man
  gesucht suchen sofort ab dringend ganz gerne bitte hilfe jemand irgendwas etwas werden arbeiten machen
  praca prace pracy prac oferta oferty ofert szukam szuka jako dla do na we od przy oraz i lub okolice zatrudnie zatrudni zatrudnimy
  chce chcialbym chcialabym zostac pracowac pracy pilnie zaraz poszukuje poszukujemy poszukiwany poszukiwana pod kolo
  hledam hleda praci praca nabidka nabidky nabidku volna mista misto jako pro ve u od a nebo okoli zamestnani
  chci chtel chtela bych stat pracovat ihned nutne prijmeme hledame u kolem blizko nejaka nejakou neco sp
  deutschland polen tschechien niemcy niemczech niemiec polska polsce czechy czechach nemecko nemecku polsko polsku cesko cesku
  lausitz luzyce luzice dreiland sachsen sasko sasku saksonia saksonii`.split(/\s+/),
);

/** What stands behind it is what somebody does without. */
export const isRefusal = (word: string) => refusals.has(word);
const refusals = new Set(["ohne", "bez", "keine", "kein"]);

/** So are the year in which something shall begin, ages and hours. */
export const isFiller = (word: string) => word.length < 2 || filler.has(word) || /^(?:20[2-4]\d|\d\d)$/.test(word);

/** The folded names of a list with commas between them. */
export const namesIn = (list: string) => list.split(",").map((name) => fold(name));

/** What a reader typed, folded and cut into words. Text in quotes is kept apart: it is never interpreted. */
export function wordsOf(text: string): { words: string[]; quoted: string[] } {
  const quoted = [...text.matchAll(/"([^"]*)"/g)].flatMap((match) => splitFolded(fold(match[1] ?? "")));
  return { words: splitFolded(fold(text.replace(/"[^"]*"/g, " "))), quoted };
}

/** How folded words stand in the text they were read from: "sagewerk" in "Sägewerk Niesky" is "Sägewerk". */
export function asTyped(text: string, folded: string): string {
  const words = text.match(/[\p{Letter}\p{Number}\p{Mark}]+/gu) ?? [];
  const length = splitFolded(folded).length;
  const places = words.map((_, start) => words.slice(start, start + length).join(" "));
  return places.find((typed) => fold(typed) === folded) ?? folded;
}

/** The distinct words of a text that the index keeps, in every spelling somebody may use. */
export function indexWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedForms(text)
      .flatMap(splitFolded)
      .filter((word) => word.length >= 2),
  );
}

function splitFolded(folded: string) {
  return folded.split(" ").filter(Boolean);
}
