import { describe, expect, test } from "vitest";
import { fields, kinds, langs } from "#db/codes.ts";
import { readQuestions } from "#db/seed/vocabulary-files.server.ts";
import { listingFindings } from "#app/domain/listings/checks/listing-findings.ts";
import { jobContent, surroundings } from "#tests/support/listing-content.ts";

const catalogue = readQuestions();

describe("the catalogue of questions", () => {
  test("offers something of its own to every field, and enough to every kind", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(60);
    expect(fields.filter((field) => !catalogue.some((question) => question.fields.includes(field)))).toEqual([]);
    const forKind = (kind: (typeof kinds)[number]) =>
      catalogue.filter((question) => question.kinds.length === 0 || question.kinds.includes(kind));
    expect(kinds.filter((kind) => forKind(kind).length < 5)).toEqual([]);
  });

  test("says every choice in three languages, none twice, and what every number counts", () => {
    const wrong = catalogue.filter(({ answer, unit, ...row }) => {
      const { options } = row;
      const lists = langs.map((lang) => row[`options_${lang}`]);
      const complete = [options, ...lists].every((list) => new Set(list).size === options.length);
      const isChoice = answer === "choice" ? options.length > 1 : options.length === 0;
      return !complete || !isChoice || (answer === "number") !== (unit !== null);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("asks nothing that the board would warn a company of", () => {
    const warned = catalogue.filter((question) => {
      const ownQuestions = langs.map((lang) => ({ text: question[`text_${lang}`], lang, translations: [] }));
      return listingFindings(jobContent({ ownQuestions }), surroundings).length > 0;
    });
    expect(warned.map(({ id }) => id)).toEqual([]);
  });

  test("speaks to women and men alike", () => {
    const marks = /\p{L}\((a|in|á)\)|\p{Ll}\/-?(in|ka|a)\b|łe[sś]|łaś|jste \p{L}+l[ia]?\b/iu;
    const words = catalogue.flatMap((row) => langs.flatMap((lang) => [row[`text_${lang}`], ...row[`options_${lang}`]]));
    expect(words.filter((text) => marks.test(text.replace(/Pan\p{L}*\/Pani\p{L}*/gu, "")))).toEqual([]);
  });
});
