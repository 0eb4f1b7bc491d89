import type { Lang } from "#db/codes.ts";

/** Letters that only one of the three languages has, and words that every longer text has. */
const marks: Record<Lang, { letters: RegExp; words: ReadonlySet<string> }> = {
  de: {
    letters: /[äöüß]/g,
    words: wordsIn(
      "und der die das den dem ich sie wir ist sind nicht mit für auf von zu zum zur ein eine einen haben habe kann können bitte danke guten tag wann wie bin hier noch auch es mein meine ihr ihre ja nein uhr um am im bei nach gern gerne wo was wer uns unser können sehr mehr dann morgen",
    ),
  },
  pl: {
    letters: /[ąęłńśźż]/g,
    words: wordsIn(
      "i w na nie się jest są czy to że z do dla od jak kiedy mogę można mam mi ja proszę dziękuję dzień dobry pracy tak już będę mój moja ale tylko jestem w o godz po za",
    ),
  },
  cs: {
    letters: /[ěščřžýůďť]/g,
    words: wordsIn(
      "a v na ne se je jsou jestli to že z do pro od jak kdy můžu mohu mám mi já prosím děkuji dobrý den práce ano už budu můj moje ale jen jsem bych by k po za si nebo také",
    ),
  },
};

/** The language a text is written in, as far as it shows; else the one that its writer reads the page in. */
export function languageOf(text: string, otherwise: Lang): Lang {
  const lower = text.toLowerCase();
  const words = lower.split(/[^\p{L}]+/u).filter(Boolean);
  const scores = (Object.keys(marks) as Lang[]).map((lang) => ({ lang, score: scoreOf(lang, lower, words) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  const own = scores.find(({ lang }) => lang === otherwise)?.score ?? 0;
  return best.score >= own + 2 ? best.lang : otherwise;
}

function scoreOf(lang: Lang, lower: string, words: string[]) {
  const { letters, words: known } = marks[lang];
  const found = words.filter((word) => known.has(word)).length;
  return found + 2 * (lower.match(letters)?.length ?? 0);
}

/** On many phones people leave the accents out: each word counts without them as well. */
function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(" ").flatMap((word) => [word, withoutAccents(word)]));
}

function withoutAccents(word: string) {
  return word.replaceAll("ł", "l").normalize("NFD").replace(/\p{M}/gu, "");
}
