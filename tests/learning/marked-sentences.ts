import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Lang, langs } from "#db/codes.ts";
import type { Span, Verdict } from "#app/domain/search/reading/hearing/span.ts";
import { wordsOf } from "#app/domain/search/words.ts";

/** A thing with the words that name it, as numbers of the words of the text. */
export type Marked = Span & { verdict: Verdict };
export type MarkedSentence = { text: string; words: readonly string[]; marked: readonly Marked[] };

/** Those of db/data/heard, a line each: "[spätschicht]{no shift:late} macht mir die ehe kaputt". */
export function readMarkedSentences(): MarkedSentence[] {
  return langs.flatMap((lang) => fileOf(lang).split("\n").filter(Boolean).map(markedSentence));
}

/** Changes with every change of the sentences. */
export const digestOfSentences = () => createHash("sha256").update(langs.map(fileOf).join("\n")).digest("hex");

const fileOf = (lang: Lang) => readFileSync(path.resolve("db/data/heard", `${lang}.txt`), "utf8");

/** Of a text without brackets everything stands before the first of them. */
export function markedSentence(line: string): MarkedSentence {
  const text = line.replaceAll(/\]\{[^}]*\}/g, "").replaceAll("[", "");
  const marked: Marked[] = [];
  let plain = "";
  for (const part of line.split(/(?=\[)/)) {
    const found = /^\[([^\]]*)\]\{(\w+) ([^}]+)\}(.*)$/s.exec(part);
    const [, thing = "", verdict = "", what = "", rest = part] = found ?? [];
    const from = wordsOf(plain).words.length;
    plain += thing;
    if (found) marked.push({ from, to: wordsOf(plain).words.length, verdict: verdict as Verdict, thing: what });
    plain += rest;
  }
  return { text, words: wordsOf(text).words, marked };
}
