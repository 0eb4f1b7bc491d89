import { type Lang, langs, type PhraseSection } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { stemKey, type Stemmer } from "#app/platform/language/stems.ts";
import { listSign } from "../reading/plain-of-html.ts";

export type CataloguePhrase = { id: string; section: PhraseSection } & Record<Lang, string>;
export type PhrasesFound = Record<PhraseSection, string[]> & {
  /** What is left in the company's own words. */
  text: string;
};

const longestLine = 160;
const stemmerOf: Record<Lang, Stemmer> = { de: "german", pl: "slavic", cs: "slavic" };
const fillers = new Set(
  "und oder der die das den dem des ein eine einen einer mit von zur zum im in fur bei auf sowie i oraz w we z ze na do dla a o v ve s se k u pro".split(
    " ",
  ),
);

/**
 * Lines that say the same as a phrase of the catalogue, in whatever case and order of words, become that phrase; a line
 * that says more or less stays. A heading goes with the last line beneath it.
 */
export function phrasesInText(text: string, phrases: readonly CataloguePhrase[]): PhrasesFound {
  const byKey = new Map(phrases.flatMap((phrase) => langs.map((lang) => [keyOf(phrase[lang], lang), phrase] as const)));
  const found: PhrasesFound = { task: [], requirement: [], benefit: [], text: "" };
  const left: string[] = [];
  let heading = -1;
  let isBare = false;
  for (const line of text.split("\n")) {
    const phrase = phraseOf(line, byKey);
    if (phrase) {
      if (!found[phrase.section].includes(phrase.id)) found[phrase.section].push(phrase.id);
      isBare = heading === left.length - 1;
      continue;
    }
    if (isBare && heading === left.length - 1 && !isItem(line)) left.pop();
    left.push(line);
    heading = isHeading(line) ? left.length - 1 : -1;
    isBare = false;
  }
  if (isBare && heading === left.length - 1) left.pop();
  return {
    ...found,
    text: left
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  };
}

const isHeading = (line: string) => line !== "" && line.length <= 60 && !isItem(line) && !/[.!,;]$/.test(line);
const isItem = (line: string) => line.startsWith(listSign);

function phraseOf(line: string, byKey: ReadonlyMap<string, CataloguePhrase>) {
  if (line.length > longestLine || line.trim() === "" || line.trim().endsWith(":")) return undefined;
  for (const lang of langs) {
    const phrase = byKey.get(keyOf(line, lang));
    if (phrase) return phrase;
  }
  return undefined;
}

function keyOf(line: string, lang: Lang) {
  const words = fold(line)
    .split(" ")
    .filter((word) => !fillers.has(word));
  return [lang, ...new Set(words.map((word) => stemKey(word, stemmerOf[lang])))].sort().join(" ");
}
