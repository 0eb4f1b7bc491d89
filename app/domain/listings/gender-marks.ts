import { remember } from "#app/platform/remember.ts";

/**
 * The job alone, without what only says that everybody is meant: "(m/w/d)", "(gn)", "(muž/žena)", "*in", "/-ka" …
 * Both names in full, "Koch/Köchin", are names. Where nothing else is left, the title stays as it is.
 */
export const withoutGenderMarks = remember((title: string) => {
  const marked = title.replace(bracketed, (all, inside: string) => (isMark(inside) ? " " : all));
  const alone = marked.replace(listed, (all) => (isMark(all) ? " " : all));
  return tidy(withoutEndings(alone)) || title.trim();
});

export function hasGenderMark(title: string) {
  return withoutGenderMarks(title) !== tidy(title);
}

const bracketed = /[([（［]([^()[\]（）［］]{1,60})[)\]）］]\*?/gu;
/** "m/w/d" without brackets: words of letters only, joined by the signs that join nothing else so closely. */
const listed = /(?<![\p{L}\p{N}/|+.&-])\p{L}{1,10}(?:\s?[/∕]\s?[\p{L}*]{1,10})+(?![\p{L}\p{N}/|+&]|-\p{L})/gu;

/** One sex, or any, in the languages of the region. */
const sexes = wordsOf(
  "mann frau männlich weiblich divers div mensch menschen male female man woman herr",
  "kobieta kobiety kobiet mężczyzna mężczyźni mężczyzn pan pani",
  "muž muži může žena ženy",
);
const phrases: ReadonlySet<string> = new Set([
  ...wordsOf("gn a alle allgender genderneutral geschlechtsneutral mwd wmd mwx wmx mfd fmd dmw dwm d x"),
  "all genders",
  "any gender",
  "gender neutral",
  "alle geschlechter",
  "aller geschlechter",
  "jeden geschlechts",
  "jedes geschlecht",
  "alle menschen",
  "wszystkie płcie",
  "bez względu na płeć",
  "dowolna płeć",
  "všechna pohlaví",
  "bez ohledu na pohlaví",
]);
const joining = wordsOf("und oder i a lub albo nebo či or and");
const others = ["w", "f", "k", "ž", "z", "d", "x"];

/** "D/F" are languages and "C/E" licences: among letters there must be a man and another, or a woman and the third. */
function isMark(text: string) {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (phrases.has(words.join(" "))) return true;
  const said = words.filter((word) => !joining.has(word));
  if (said.some((word) => sexes.has(word))) return said.every((word) => sexes.has(word) || word.length <= 2);
  const letters = new Set(said);
  const several = letters.has("m") ? others.some((other) => letters.has(other)) : letters.has("w") && letters.has("d");
  return several && said.every((word) => word.length === 1 || word === "nb" || word === "gn");
}

function wordsOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/** What makes a man's name a woman's behind a sign that nobody speaks: "/-in", ":innen", "(ka)", "*frau". */
const feminine = "innen|in|frau|mann|[iyn]?[čc]z?ka|[anrtlk]?ka|ky|czyni|[yi]ni|nice|ice|k?yně";
const ending = new RegExp(`(?<!\\p{L})(\\p{L}+)(?:\\s?\\(-?|[*:·‧_/∕]-?)(?:${feminine})\\)?(?!\\p{L})`, "giu");

function withoutEndings(title: string) {
  return title
    .replace(/(?<=\p{L})[*:·‧_]innen(?=\p{Ll})/gu, "en")
    .replace(/(?<=\p{L}e)(?:\(r\)|[*:·‧_/∕]-?r)(?!\p{L})/giu, "r")
    .replace(ending, (all, stem: string) => manOf(stem, /innen\)?$/iu.test(all)))
    .replace(/(?<=er|eur|ör|ent|ant|ist|ang|at)In(?:nen)?(?!\p{L})/gu, "");
}

/** Of a stem that was cut for a woman's ending: "Köch" → "Koch", "Pädagog" → "Pädagoge". */
function manOf(stem: string, plural: boolean) {
  return stem
    .replace(/(?<=k)öch$/iu, "och")
    .replace(/ä(?=rzt$|lt$|uer$)/u, "a")
    .replace(/^Ä(?=rzt$)/u, "A")
    .replace(/(?:log|agog|päd|expert|kolleg|gehilf|kund)$/iu, plural ? "$&en" : "$&e");
}

/** No gaps, and no signs that joined what is gone. */
function tidy(name: string) {
  return name
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,;)\]])/gu, "")
    .replace(/(?:[,;|–—-] ){2,}/gu, (signs) => signs.slice(0, 2))
    .replace(/^[\s,;|–—/-]+ |(?: [|–—/-]+|[\s,;])+$/gu, "")
    .trim();
}
