import { expect, test } from "vitest";
import type { NewsView } from "#app/domain/news/news-view.ts";
import { newsLine, newsPage, newsQuery, parseNewsAsked } from "#app/domain/news/reading/news-line.ts";

const note = (publishedAt: string, text = "Kurz.") =>
  newsLine({
    id: publishedAt,
    slug: "x",
    membersOnly: false,
    publishedAt,
    updatedAt: publishedAt,
    told: { lang: "de", title: "T", text },
  } as NewsView);
/** 23:30 UTC on the last day is the new year already by the clocks of the board. */
const lines = [note("2027-05-01T08:00:00.000Z"), note("2026-12-31T23:30:00.000Z"), note("2026-12-31T22:30:00.000Z")];

test("years are those of the board's clock, and only those that have something", () => {
  expect(newsPage(lines, { year: null, page: 1 })).toMatchObject({ years: ["2027", "2026"], shown: { length: 3 } });
  expect(newsPage(lines, { year: "2027", page: 1 }).shown).toHaveLength(2);
  expect(newsPage(lines, { year: "1999", page: 1 })).toMatchObject({ year: null, shown: { length: 3 } });
});

test("a list has pages, and one too far is the last", () => {
  const many = Array.from({ length: 41 }, () => lines[0] ?? note(""));
  expect(newsPage(many, { year: null, page: 7 })).toMatchObject({ page: 3, pages: 3, shown: { length: 1 } });
});

test("an address has one spelling", () => {
  const said = (query: string) => newsQuery(parseNewsAsked(new URLSearchParams(query))).toString();
  expect(["", "page=1", "page=-3", "year=20x7", "x=1", "page=2&year=2026"].map(said)).toEqual([
    "",
    "",
    "",
    "",
    "",
    "year=2026&page=2",
  ]);
});

test("a long text begins with whole words", () => {
  const { beginning } = note("2027-05-01T08:00:00.000Z", `${"Wort, ".repeat(60)}Ende`);
  expect(beginning).toMatch(/Wort …$/);
  expect(beginning.length).toBeLessThan(205);
  expect(note("2027-05-01T08:00:00.000Z", "Zwei\n\nAbsätze").beginning).toBe("Zwei Absätze");
});
