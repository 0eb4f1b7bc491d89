// A face of this room: other nouns may import it.

import { plainText } from "#app/platform/typed/plain-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import { htmlTokens } from "./html-tokens.ts";

const blocks = new Set(
  "address article aside blockquote br dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
export const listSign = "– ";

/** The words of a description in HTML: paragraphs as paragraphs, items of lists with a sign in front. */
export function plainOfHtml(html: string): string {
  const once = wordsOf(html);
  return tidy(writtenTwice.test(once) && !writtenTwice.test(html) ? wordsOf(once) : once);
}

/** Title, place, number: the words alone on one line. */
export function lineOfHtml(html: string, limit: number): string {
  return plainOfHtml(html.slice(0, 20 * limit))
    .replace(/\s+/g, " ")
    .slice(0, limit)
    .toWellFormed()
    .trim();
}

/** Some systems write "&lt;p&gt;" where they mean a paragraph. */
const writtenTwice = /<\/?(p|br|ul|li|strong|div|h[1-6]|b)\b/i;

function wordsOf(html: string) {
  let words = "";
  for (const token of htmlTokens(html)) {
    if ("text" in token) words += decodeEntities(token.text.replace(/[\r\n\t]+/g, " "));
    else if (token.tag === "li") words += token.end ? "\n" : `\n${listSign}`;
    else if (blocks.has(token.tag)) words += token.tag === "p" || /^h\d$/.test(token.tag) ? "\n\n" : "\n";
  }
  return words;
}

function tidy(words: string) {
  return plainText(words)
    .split("\n")
    .map((line) =>
      line
        .replace(/ {2,}/g, " ")
        .trim()
        .replace(/^[–•·*▪-]\s+/u, listSign),
    )
    .filter((line, index, lines) => line !== listSign.trim() && (line !== "" || lines[index - 1] !== ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^(– .*)\n\n(?=– )/gm, "$1\n")
    .trim();
}
