import type { Lang } from "#db/codes.ts";
import type { RulesOf, Subject } from "../rules/rule.ts";
import { wordSets } from "../rules/word-sets.ts";
import { beginning, beginningsOf, endOfMatch, mayBegin, type Pattern, patternOf } from "./pattern.ts";
import { type Word, wordsIn } from "./words-in.ts";

/** What a rule found: the words as they stand in the text, and what could stand there instead. */
export type Found = { subject: Subject; from: number; to: number; words: string; replace: string | null };
type Where = { lang: Lang; asked: boolean; subjects: ReadonlySet<Subject> };

type Entry = {
  subject: Subject;
  find: Pattern;
  beside: Pattern[] | null;
  unless: Pattern[];
  asked: boolean | undefined;
  replace: string | null;
};
/** Entries that may begin with any word are kept by their first element, which is looked at once for all of them. */
type Book = { byBeginning: Map<string, Entry[]>; anywhere: Map<string, Entry[]>; known: Map<string, Entry[]> };
/** Texts repeat their words, and a hostile one shall fill no memory. */
const mostKnown = 5_000;

/** All rules of a language, to be read along a text once. A book is put together when it is first read in. */
export function bookOf(rules: readonly RulesOf[]): (text: string, where: Where) => Found[] {
  const books = new Map<Lang, Book>();
  return (text, where) => {
    const book = books.get(where.lang) ?? bookIn(where.lang, rules);
    books.set(where.lang, book);
    return foundIn(text, wordsIn(text), book, where);
  };
}

function bookIn(lang: Lang, rules: readonly RulesOf[]): Book {
  const book: Book = { byBeginning: new Map(), anywhere: new Map(), known: new Map() };
  const patterns = patternsIn(lang);
  for (const { subject, harmless, [lang]: ofLang } of rules) {
    for (const rule of ofLang) {
      const unless = [...(rule.unless ?? []), ...(rule.firm ? [] : harmless[lang])].map(patterns);
      const beside = rule.beside?.map(patterns) ?? null;
      const { asked, replace = null } = rule;
      for (const text of rule.find) {
        enter(book, { subject, find: patterns(text), beside, unless, asked, replace }, text);
      }
    }
  }
  return book;
}

/** What several rules look for is one pattern: its answer for a sentence is that of all of them. */
function patternsIn(lang: Lang) {
  const known = new Map<string, Pattern>();
  return (text: string) => {
    const pattern = known.get(text) ?? patternOf(text, wordSets[lang]);
    known.set(text, pattern);
    return pattern;
  };
}

function enter(book: Book, entry: Entry, text: string) {
  const beginnings = beginningsOf(entry.find);
  if (!beginnings) add(book.anywhere, text.split(" ")[0] ?? "", entry);
  for (const one of beginnings ?? []) add(book.byBeginning, one, entry);
}

function add(entries: Map<string, Entry[]>, key: string, entry: Entry) {
  const all = entries.get(key);
  if (all) all.push(entry);
  else entries.set(key, [entry]);
}

function foundIn(text: string, words: Word[], book: Book, { asked, subjects }: Where) {
  const found: Found[] = [];
  const stands = anyStandsIn(words);
  for (const [index, word] of words.entries()) {
    for (const entry of openedBy(word, book)) {
      if (!subjects.has(entry.subject) || (entry.asked ?? asked) !== asked) continue;
      const end = endOfMatch(entry.find, words, index);
      if (end === -1 || (entry.beside && !stands(entry.beside, word.sentence))) continue;
      if (stands(entry.unless, word.sentence)) continue;
      const from = word.from;
      const to = closed(text, from, words[end - 1]?.to ?? word.to);
      found.push({ subject: entry.subject, from, to, words: text.slice(from, to), replace: entry.replace });
    }
  }
  return [...Map.groupBy(found, ({ subject }) => subject).values()].flatMap((ofOne) => joined(text, ofOne));
}

/** The entries that may begin with a word; for most words they are the same wherever it stands. */
function openedBy(word: Word, book: Book) {
  const known = word.pair ? undefined : book.known.get(word.folded);
  if (known) return known;
  const anywhere = [...book.anywhere.values()].filter(([first]) => first && mayBegin(first.find, word));
  const beginnings = (book.byBeginning.get(beginning(word.folded)) ?? []).filter(({ find }) => mayBegin(find, word));
  const opened = [...beginnings, ...anywhere.flat()];
  if (word.pair) return opened;
  if (book.known.size >= mostKnown) book.known.clear();
  book.known.set(word.folded, opened);
  return opened;
}

/** "Lebenslauf (mit Bild)" is quoted with both its brackets. */
function closed(text: string, from: number, to: number) {
  const words = text.slice(from, to);
  return text[to] === ")" && words.lastIndexOf("(") > words.lastIndexOf(")") ? to + 1 : to;
}

/** What overlaps is one finding: "Szukamy młodych" and "młodych osób" are told as "Szukamy młodych osób". */
function joined(text: string, found: Found[]): Found[] {
  const all: Found[] = [];
  for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1);
    if (!last || one.from >= last.to) all.push(one);
    else if (one.to > last.to)
      all.splice(-1, 1, { ...last, to: one.to, words: text.slice(last.from, one.to), replace: null });
  }
  return all;
}

/** Each pattern is looked for once a sentence, however much is found in it: hostile texts have one endless sentence. */
function anyStandsIn(words: Word[]) {
  const starts = new Map<number, number>();
  for (const [index, { sentence }] of words.entries()) if (!starts.has(sentence)) starts.set(sentence, index);
  const known = new Map<Pattern, Map<number, boolean>>();
  const stands = (pattern: Pattern, sentence: number) => {
    for (let at = starts.get(sentence) ?? 0; words[at]?.sentence === sentence; at += 1) {
      if (endOfMatch(pattern, words, at) !== -1) return true;
    }
    return false;
  };
  return (patterns: Pattern[], sentence: number) =>
    patterns.some((pattern) => {
      const bySentence = known.get(pattern) ?? new Map<number, boolean>();
      known.set(pattern, bySentence);
      const answer = bySentence.get(sentence) ?? stands(pattern, sentence);
      bySentence.set(sentence, answer);
      return answer;
    });
}
