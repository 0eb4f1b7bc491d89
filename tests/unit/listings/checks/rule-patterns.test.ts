import { describe, expect, test } from "vitest";
import { type Lang, langs } from "#db/codes.ts";
import { allRules } from "#app/domain/listings/checks/read-words.ts";
import { endOfMatch, patternOf } from "#app/domain/listings/checks/reading/pattern.ts";
import { wordsIn } from "#app/domain/listings/checks/reading/words-in.ts";
import { wordSets } from "#app/domain/listings/checks/rules/word-sets.ts";

const numbers: Record<string, string> = {
  "#": "100",
  "#age": "45",
  "#heavy": "30",
  "#night": "23",
  "#early": "4:30",
  "#late": "23:30",
  "#dotted": "23.30",
  "#evening": "18:00",
  "#dawn": "6:00",
};

const patternsIn = (lang: Lang) =>
  allRules.flatMap(({ harmless, [lang]: rules }) => [
    ...harmless[lang],
    ...rules.flatMap(({ find, beside = [], unless = [] }) => [...find, ...beside, ...unless]),
  ]);

/** What each element of a pattern could be in a text; gaps are left empty, "$" is the end that the text has anyway. */
function alternativesOf(pattern: string, lang: Lang) {
  const spelledOut = pattern.replace(/\{(\w+)\}/g, (_, set: string) =>
    (wordSets[lang][set] ?? "").trim().split(/\s+/).join("|"),
  );
  return spelledOut
    .split(/\s+/)
    .filter((part) => !part.startsWith("..") && part !== "$")
    .map((part) => part.replace(/\?$/, "").split("|").map(written));
}

function written(alternative: string) {
  if (alternative.startsWith("#")) return numbers[alternative] ?? "";
  return alternative.replace(/^\*/, "irgend").replace(/\*$/, "");
}

/** The texts by which a pattern would be found, each alternative once. */
function textsOf(pattern: string, lang: Lang) {
  const elements = alternativesOf(pattern, lang);
  return elements.flatMap((alternatives, at) =>
    alternatives.map((one) => elements.map((others, index) => (index === at ? one : (others[0] ?? ""))).join(" ")),
  );
}

/** Before a noun or a number, and never instead of one: "vyučen*|po škole" says "(vyučen or po) škole", and meant otherwise. */
const before: Record<Lang, ReadonlySet<string>> = {
  de: new Set(
    `in im ins an am auf aus bei beim mit nach von vom zu zum zur für ohne um unter über ab gegen vor durch bis pro je
    zwischen mitte anfang ende höchstens mindestens maximal kurz nahe max maximum`.split(/\s+/),
  ),
  pl: new Set(
    `w we na z ze od do dla przy po pod nad o u za bez przed spoza między ponad poniżej powyżej koło około
    blisko`.split(/\s+/),
  ),
  cs: new Set("v ve na z ze od do až pro při po pod nad o u za bez před přes mezi kolem s se k ke podle".split(" ")),
};

/** These stand as well before the one as before the other. */
const anywhere = new Set("# und oder nicht kaum nichts kein*".split(" "));

function mixesPrepositions(pattern: string, lang: Lang) {
  const parts = pattern.split(/\s+/);
  return parts.some((part, at) => {
    const next = parts[at + 1];
    if (next === undefined || next.startsWith("..") || next === "$") return false;
    const are = part
      .replace(/\?$/, "")
      .split("|")
      .filter((one) => !anywhere.has(one))
      .map((one) => before[lang].has(one));
    return are.includes(true) && are.includes(false);
  });
}

describe.each(langs)("the patterns in %s", (lang) => {
  const patterns = patternsIn(lang).filter((pattern) => !pattern.includes("#pair"));

  test("find each text that they spell out", () => {
    const never = patterns.flatMap((pattern) => {
      const read = patternOf(pattern, wordSets[lang]);
      return textsOf(pattern, lang)
        .filter((text) => endOfMatch(read, wordsIn(text), 0) === -1)
        .map((text) => `${pattern}: ${text}`);
    });
    expect(never).toEqual([]);
  });

  test("end a sentence only where they end", () => {
    expect(patterns.filter((pattern) => /[|$]\$|\$[| ?]|\$.+\$$/.test(pattern.replaceAll("€|$", "€")))).toEqual([]);
  });

  test("let no preposition stand for a noun before the next word", () => {
    expect(patterns.filter((pattern) => mixesPrepositions(pattern, lang))).toEqual([]);
  });
});
