import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { langs } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { parseCondition } from "#app/domain/search/condition.ts";
import { offers } from "#app/domain/search/dimensions.ts";
import { isFiller } from "#app/domain/search/words.ts";

const read = (lang: string) =>
  JSON.parse(readFileSync(`db/data/conditions/${lang}.json`, "utf8")) as Record<string, string[]>;

/** Every phrase, folded, with all that it means. */
function meanings(files: readonly string[]) {
  const all = files.flatMap((lang) =>
    Object.entries(read(lang)).flatMap(([key, phrases]) => phrases.map((phrase) => [fold(phrase), key] as const)),
  );
  return Map.groupBy(all, ([phrase]) => phrase);
}

const ambiguous = (files: readonly string[]) =>
  [...meanings(files)].filter(([, all]) => new Set(all.map(([, key]) => key)).size > 1).map(([phrase]) => phrase);

describe.each([...langs])("the phrases in %s", (lang) => {
  test("stand in order, each once and for one thing", () => {
    const keys = Object.keys(read(lang));
    expect(keys).toEqual(keys.toSorted());
    const { compare } = new Intl.Collator(lang);
    for (const phrases of Object.values(read(lang))) expect(phrases).toEqual([...new Set(phrases)].toSorted(compare));
    expect(ambiguous([lang])).toEqual([]);
  });

  test("mean what there is", () => {
    const codes = Object.keys(read(lang)).flatMap((key) => key.replace(/^(?:without|refused) /, "").split("|"));
    expect(codes.filter((code) => parseCondition(code) === null)).toEqual([]);
  });

  test("are for every condition that people can wish for", () => {
    for (const offer of offers) expect(read(lang)[`with:${offer}`]?.length, offer).toBeGreaterThan(0);
  });

  test("say something", () => {
    expect([...meanings([lang]).keys()].filter((phrase) => phrase.split(" ").every(isFiller))).toEqual([]);
  });
});

test("no phrase means another thing in another language", () => {
  expect(ambiguous(langs)).toEqual([]);
});
