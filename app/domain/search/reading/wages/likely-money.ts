import { type Currency, type Lang, langs } from "#db/codes.ts";
import { anyOf } from "../plain-letters.ts";
import { likelyLanguages } from "./likely-languages.ts";
import * as said from "./wage-words.ts";

const home: Record<Lang, Currency> = { de: "EUR", pl: "PLN", cs: "CZK" };

const wordOrSign = (words: readonly string[]) => new RegExp(String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})`, "gu");

const beside: Record<Lang, RegExp> = {
  de: wordsOf("de"),
  pl: wordsOf("pl"),
  cs: wordsOf("cs"),
};

function wordsOf(lang: Lang) {
  return wordOrSign([
    ...said.surely[lang],
    ...said.perhaps[lang],
    ...said.payNouns[lang],
    ...said.netWords[lang],
    ...said.grossWords[lang],
    ...said.thousandWords[lang],
    ...said.slangThousands[lang],
    ...said.millionWords[lang],
  ]);
}

/** Of these no letter tells a language. */
const inEach = /(?<!\p{L})(?:min|max|brutto|netto|eur|euro|k)(?!\p{L})/giu;

/** In which money somebody counts, by the words beside the amount, else by the others; euros are earned by all. */
export function likelyMoney(near: string, text: string): Currency[] {
  const spoken = likelyLanguages(text.replace(inEach, " "));
  const counts = langs.map((lang) => [...near.matchAll(beside[lang])].length);
  const most = Math.max(...counts);
  const said = langs.filter((_, at) => most > 0 && counts[at] === most);
  const both = said.filter((lang) => spoken.includes(lang));
  const of = both.length > 0 ? both : said.length > 0 ? said : spoken;
  if (of.length === 0) return ["EUR", "PLN", "CZK"];
  return [...new Set([...of.map((lang) => home[lang]), "EUR" as const])];
}
