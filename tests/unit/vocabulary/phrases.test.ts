import { describe, expect, test } from "vitest";
import { fields, langs, phraseSections } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { readPhrases } from "#db/seed/vocabulary-files.server.ts";
import { listingFindings } from "#app/domain/listings/checks/listing-findings.ts";
import { jobContent, surroundings } from "#tests/support/listing-content.ts";

const phrases = readPhrases(defaultRegionDir);

/** So many phrases of a section are written for each field, beside those that fit everywhere. */
const fewest = { task: 25, requirement: 8, benefit: 7 };
const longest = 80;
/** Two phrases that share more of their words than this say the same thing. */
const mostShared = 0.7;

describe("the catalogue of phrases", () => {
  test("holds at least 400", () => {
    expect(phrases.length).toBeGreaterThanOrEqual(400);
  });

  test.each(phraseSections)("has enough of the section %s for every field", (section) => {
    const thin = fields.filter(
      (field) =>
        phrases.filter((phrase) => phrase.section === section && phrase.fields.includes(field)).length <
        fewest[section],
    );
    expect(thin).toEqual([]);
  });

  test("says what section a phrase belongs to in its id as well", () => {
    const start = { task: "task-", requirement: "req-", benefit: "benefit-" };
    expect(phrases.filter(({ id, section }) => !id.startsWith(start[section]))).toEqual([]);
  });

  test.each(langs)("is short and plainly written in %s", (lang) => {
    const odd = phrases
      .map((phrase) => phrase[`text_${lang}`])
      .filter(
        (text) =>
          text.length > longest ||
          text !== text.trim().replace(/\s+/g, " ") ||
          /^\p{Ll}/u.test(text) ||
          /[.!:]$/.test(text),
      );
    expect(odd).toEqual([]);
  });

  test("leaves nothing in the language it was written from", () => {
    const copied = phrases.filter(
      ({ text_de, text_pl, text_cs }) => new Set([text_de, text_pl, text_cs].map(fold)).size < 3,
    );
    expect(copied).toEqual([]);
  });

  test.each(langs)(
    "says nothing in %s that the board would warn a company of, and speaks to women and men alike",
    (lang) => {
      const marks = /\p{L}\((a|in|á)\)|\p{Ll}\/-?(in|ka|a)\b|łe[sś]|łaś/iu;
      const warned = phrases
        .map((phrase) => phrase[`text_${lang}`])
        .filter((text) => {
          const facts = { text, text_lang: lang };
          return marks.test(text) || listingFindings(jobContent({ facts }), surroundings).length > 0;
        });
      expect(warned).toEqual([]);
    },
  );

  test.each(langs)("says nothing twice in %s", (lang) => {
    const worded = phrases.map((phrase) => {
      const text = phrase[`text_${lang}`];
      return { section: phrase.section, text, words: new Set(fold(text).split(" ")) };
    });
    const doubles = worded.flatMap((one, index) =>
      worded
        .slice(0, index)
        .filter((other) => other.section === one.section && shared(one.words, other.words) > mostShared)
        .map((other) => [other.text, one.text]),
    );
    expect(doubles).toEqual([]);
  });
});

function shared(one: Set<string>, other: Set<string>) {
  return one.intersection(other).size / one.union(other).size;
}
