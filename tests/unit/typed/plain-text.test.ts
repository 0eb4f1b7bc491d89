import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLine, plainText } from "#app/platform/typed/plain-text.ts";

const shy = "\u00ad";

describe("signs that nobody sees are no part of what was typed", () => {
  test.each([
    ["a zero-width space", "an\u200bna", "anna"],
    ["a byte order mark", "\ufeffanna", "anna"],
    ["a soft hyphen", `Schwei${shy}ßer`, "Schweißer"],
    ["marks of direction", "\u202aanna\u202c\u200e\u200f\u2066\u2069\u061c", "anna"],
    ["a word joiner and a grapheme joiner", "a\u2060b\u034fc", "abc"],
    ["fillers", "\u3164a\u115f\u1160\uffa0", "a"],
    ["a joiner between Latin letters", "Auf\u200clage\u200d", "Auflage"],
    ["a selector without an emoji", "a\ufe0f1\ufe0e", "a1"],
    ["tags without a flag", "a\u{e0061}\u{e0062}", "a"],
    ["controls old and new", "a\u0000b\u0007\u0085c\u009f\u007f", "ab\nc"],
    ["odd spaces", "\u00a012\u202f345\u2007€\u3000", "12 345 €"],
    ["ends of lines", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ])("%s", (_, typed, plain) => {
    expect(plainText(typed)).toBe(plain);
  });

  test("so what holds nothing else is empty", () => {
    for (const sign of [
      "\u200b",
      "\ufeff",
      shy,
      "\u200d",
      "\u200c",
      "\ufe0f",
      "\u2800",
      "\u3164",
      "\u{e0061}",
      "\u00a0",
    ]) {
      expect(plainText(`${sign} ${sign}`)).toBe("");
    }
  });
});

test.each([
  ["a family", "👨‍👩‍👧‍👦"],
  ["a woman with a wrench", "👩🏽‍🔧 Kim"],
  ["a red heart", "❤️"],
  ["a heart on fire", "❤️‍🔥"],
  ["a key", "1️⃣"],
  ["the flag of Wales", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"],
  ["a Persian name", "علی‌رضا"],
  ["a Hindi word", "क्‍ष"],
  ["Hebrew, Ukrainian, Vietnamese", "אורי Олександр Nguyễn"],
  ["a tab and lines", "a\tb\n\nc"],
])("%s stays whole", (_, typed) => {
  expect(plainText(typed)).toBe(typed);
});

test("read twice is read once, and nothing invisible is left at the ends", () => {
  const sign = fc.integer({ min: 0, max: 0x10_ff_ff }).filter((code) => code < 0xd8_00 || code > 0xdf_ff);
  const text = fc.array(sign, { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes));
  fc.assert(
    fc.property(text, (typed) => {
      const plain = plainText(typed);
      expect(plainText(plain)).toBe(plain);
      expect(plain).toBe(plain.trim());
    }),
  );
});

test("a book of signs that are not to be seen is read as quickly as any other", () => {
  for (const sign of ["\u{e0061}", "\u200d", "\ufe0f", "\u{1f3f4}\u{e0061}"]) plainText(sign.repeat(200_000));
});

test("a search is one line", () => {
  expect(plainLine(" \u200bspawacz \n Zgo\u00adrzelec ", 200)).toBe("spawacz Zgorzelec");
  expect(plainLine("abc def", 4)).toBe("abc");
});
