import { expect, test } from "vitest";
import { isCommonWord } from "#app/domain/search/reading/is-common-word.ts";
import { wordsToKeep } from "#app/domain/search/unfound/words-to-keep.ts";

test.each([
  ["Škrabač  Brambor", "skrabac brambor"],
  ["Kim.Beispiel@firma.example", ""],
  ["tel. 0171 23 45", ""],
  ["ur. 01.02.1990", ""],
  ["https://firma.example/x", ""],
  ["C1E 95", "c1e 95"],
  [`${"a".repeat(79)} b`, "a".repeat(79)],
])("%j is kept as %j", (text, kept) => {
  expect(wordsToKeep(text)).toBe(kept);
});

test.each([
  ["praca", true],
  ["m/w/d", true],
  ["Ausbildung", true],
  ["KM", true],
  ["Schweißer", false],
])("%j is too common for a synonym: %j", (term, common) => {
  expect(isCommonWord(term)).toBe(common);
});
