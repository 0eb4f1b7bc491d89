import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseCondition } from "#app/domain/search/condition.ts";
import { learnedOf } from "#app/domain/search/reading/hearing/kept-hearing.ts";
import { learnedFile } from "#app/domain/search/reading/hearing/learned-hearing.server.ts";
import { anyShifts, otherThings, overtime, verdicts } from "#app/domain/search/reading/hearing/span.ts";
import { digestOfSentences, markedSentence, readMarkedSentences } from "#tests/learning/marked-sentences.ts";

test("a mark stands on its words", () => {
  const { text, words, marked } = markedSentence(
    "[koch]{wish occupation}, bloß keine [späte schicht]{no shift:late} mehr",
  );
  expect(text).toBe("koch, bloß keine späte schicht mehr");
  expect(words.slice(3, 5)).toEqual(["spate", "schicht"]);
  expect(marked).toEqual([
    { from: 0, to: 1, verdict: "wish", thing: "occupation" },
    { from: 3, to: 5, verdict: "no", thing: "shift:late" },
  ]);
});

const sentences = readMarkedSentences();

test("all marks say what there is", () => {
  const known: readonly string[] = [...otherThings, anyShifts, overtime];
  const marks = sentences.flatMap(({ marked }) => marked);
  expect(marks.filter(({ thing }) => !known.includes(thing) && parseCondition(thing) === null)).toEqual([]);
  expect(marks.filter(({ verdict }) => !verdicts.includes(verdict) || verdict === "unmeant")).toEqual([]);
  expect(sentences.filter(({ text }) => /[[\]{}]/.test(text))).toEqual([]);
});

test("no sentence stands there twice", () => {
  const texts = sentences.map(({ text }) => text.toLowerCase());
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test("what was learned was learned of these sentences: else npm run learn", () => {
  expect(learnedOf(readFileSync(learnedFile()))).toBe(digestOfSentences());
});
