import { describe, expect, test } from "vitest";
import { byWords } from "#app/domain/office/finding/by-words.ts";

const names = [
  "Neiße Stahlbau GmbH",
  "Müller & Söhne",
  "Görlitzer Steinmetze",
  "Łużycka Spółka Budowlana",
  "Stahlbau Zittau",
] as const;
const by = (...words: string[]) => byWords(names, words, (name) => name);
const found = (...words: string[]) => by(...words).found;

describe("what the office looks for by words", () => {
  test("is met by all of them, in any order, whole or in part, with and without diacritics", () => {
    expect(found("stahl")).toEqual([names[0], names[4]]);
    expect(found("stahlbau", "neisse")).toEqual([names[0]]);
    expect(found("luzycka")).toEqual([names[3]]);
    expect(found("muller")).toEqual([names[1]]);
    expect(found("mueller")).toEqual([names[1]]);
  });

  test("may be run together or apart", () => {
    expect(by("gorlitzersteinmetze")).toEqual({ found: [names[2]], guessed: false });
    expect(found("stein", "metze")).toEqual([names[2]]);
  });

  test("may have one slip in each longer word, and says that it is guessed", () => {
    expect(by("neise", "stahlbua")).toEqual({ found: [names[0]], guessed: true });
    expect(by("steinmeze").found).toEqual([names[2]]);
  });

  test("is not guessed where something is spelled as it was typed", () => {
    expect(byWords(["Stahl", "Stuhl"], ["stuhl"], String)).toEqual({ found: ["Stuhl"], guessed: false });
  });

  test("is not guessed from short words, nor two slips away", () => {
    expect(found("zita")).toEqual([]);
    expect(found("stainmetse")).toEqual([]);
  });

  test("is at the beginning of a word where it is very short", () => {
    expect(found("so")).toEqual([names[1]]);
    expect(found("hl")).toEqual([]);
  });

  test("is nothing without words", () => {
    expect(by()).toEqual({ found: [], guessed: false });
  });
});
