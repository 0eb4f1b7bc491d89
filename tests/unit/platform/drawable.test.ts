import { describe, expect, test } from "vitest";
import { drawable } from "#app/platform/pdf/drawable.ts";

const has = (letter: string) => /[\u0020-\u024f\u0400-\u045f„“”–]/u.test(letter);

describe("letters of a typeface", () => {
  test.each([
    "Zażółć gęślą jaźń",
    "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "Größe „so“ – Straße",
    "Олена Їжак",
    "zwei\nZeilen",
  ])("%j stays whole", (text) => {
    expect(drawable(text, has)).toEqual({ text, whole: true });
  });

  test("lose a mark rather than the letter", () => {
    expect(drawable("Nguyễn Thị Hộ", has)).toEqual({ text: "Nguyên Thi Hô", whole: false });
  });

  test("that are none of its own become one question mark each", () => {
    expect(drawable("gut 👩🏽‍🔧!", has)).toEqual({ text: "gut ?!", whole: false });
  });

  test("that only look like a space or a capital lose nothing", () => {
    expect(drawable("10\u202f000 GROẞ", has)).toEqual({ text: "10\u00a0000 GROSS", whole: true });
  });

  test("that nobody sees are left out", () => {
    expect(drawable("a\u0000b\u200bc\r\nd\u2028e", has)).toEqual({ text: "abc\nd\ne", whole: true });
  });
});
