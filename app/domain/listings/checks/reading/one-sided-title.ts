import { type Lang, langs } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { hasGenderMark } from "../../gender-marks.ts";
import { type PersonNouns, personNouns } from "../rules/person-nouns.ts";
import { type Word, wordsIn } from "./words-in.ts";

type Endings = { exact: ReadonlySet<string>; endings: string[] };
type Known = { men: Endings; women: Endings; neither: Endings; stops: Endings; seeks: Endings; sought: Endings } & {
  work: Endings;
  towards: Endings;
  either: Endings;
  bent: string[];
};

const known = new Map(langs.map((lang) => [lang, knownIn(personNouns[lang])]));

/** "Recepcjonistka/ta": the end of the other name is enough. */
const shortened = /\p{Ll}{3}\s?\/\s?-?\p{Ll}{2,4}(?!\p{L})/u;

/** "Tischler und Zimmerin", "Kelnerka, barman": what names two jobs names both sexes. */
const joinsNames = /[/|,&+*:]|(?<!\p{L})(?:oder|und|bzw|lub|albo|czy|oraz|nebo|anebo|či|i|a)(?!\p{L})/u;

/** Null for a title that is everybody's; else the word that names one sex, and a title that would not. */
export function oneSidedTitle(
  title: string,
  lang: Lang,
  noPersons: ReadonlySet<string> = new Set(),
): { word: Word; replace: string } | null {
  const usual = known.get(lang);
  if (!usual || hasGenderMark(title)) return null;
  const nouns = { ...usual, neither: withWords(usual.neither, noPersons) };
  const all = wordsIn(title);
  if (all.some(({ pair }) => pair) || shortened.test(title)) return null;
  const sought = soughtIn(all, nouns);
  if (sought) return { word: sought, replace: neutral(title, sought, lang) };
  const words = headOf(all, nouns.stops).filter(({ folded }) => !isOne(nouns.neither, folded));
  const women = words.filter(({ folded }) => isOne(nouns.women, folded));
  const men = words.filter((word) => !women.includes(word) && isOne(nouns.men, word.folded));
  const word = women[0] ?? men.at(-1) ?? bentIn(title, all, nouns);
  if (!word || (women.length > 0 && men.length > 0 && joinsNames.test(title))) return null;
  return { word, replace: neutral(title, word, lang) };
}

const withWords = ({ exact, endings }: Endings, words: ReadonlySet<string>): Endings => ({
  exact: words.size === 0 ? exact : new Set([...exact, ...words]),
  endings,
});

/** "Piekarnia zatrudni piekarza", "Praca dla kelnerki". */
function soughtIn(words: Word[], nouns: Known) {
  const from = words.findIndex(({ folded }, index) => {
    const before = words[index - 1];
    if (isOne(nouns.seeks, folded)) return true;
    return before !== undefined && isOne(nouns.work, before.folded) && isOne(nouns.towards, folded);
  });
  if (from === -1) return undefined;
  const behind = headOf(words.slice(from + 1), nouns.stops);
  return behind.find(
    ({ folded }) => !isOne(nouns.neither, folded) && [nouns.sought, nouns.women].some((some) => isOne(some, folded)),
  );
}

/** "Mzdová účetní" seeks a woman, "hlavní účetní" does not. */
function bentIn(title: string, words: Word[], { either, bent }: Known) {
  return words.find(({ folded }, index) => {
    const before = words[index - 1];
    if (!before || !isOne(either, folded)) return false;
    return bent.some((ending) => title.slice(before.from, before.to).toLowerCase().endsWith(ending));
  });
}

/** "Monteur für Fenster" is about the Monteur; "Ausbildung zum Koch" about the Koch. */
function headOf(words: Word[], stops: Endings) {
  const stop = words.findIndex(({ folded }, index) => index > 0 && isOne(stops, folded));
  return stop === -1 ? words : words.slice(0, stop);
}

function neutral(title: string, word: Word, lang: Lang) {
  const { instead, mark } = personNouns[lang];
  const name = Object.keys(instead).find((one) => fold(one) === word.folded);
  const [before, behind] = [title.slice(0, word.from), title.slice(word.to)];
  if (name) return `${before}${instead[name]}${behind}`.trim();
  return `${before}${title.slice(word.from, word.to)} ${mark}${behind}`.trim();
}

function knownIn({ men, women, neither, stops, seeks, sought, ...others }: PersonNouns): Known {
  const [ofMen, ofWomen] = [endingsOf(men), endingsOf(women)];
  const [other, behind] = [endingsOf(neither), endingsOf(stops)];
  return {
    men: ofMen,
    women: ofWomen,
    neither: other,
    stops: behind,
    seeks: endingsOf(seeks),
    sought: endingsOf(sought === "" ? men : sought),
    work: endingsOf(others.work),
    towards: endingsOf(others.towards),
    either: endingsOf(others.either),
    bent: others.bent.split(" ").filter(Boolean),
  };
}

function endingsOf(list: string): Endings {
  const all = list.split(/\s+/).filter(Boolean);
  return {
    exact: new Set(all.map((one) => fold(one.replace("*", "")))),
    endings: all.filter((one) => one.startsWith("*")).map((one) => fold(one.slice(1))),
  };
}

const isOne = ({ exact, endings }: Endings, word: string) =>
  exact.has(word) || endings.some((ending) => word.endsWith(ending));
