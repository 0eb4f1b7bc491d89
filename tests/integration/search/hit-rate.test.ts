import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { type OthersQuery, readQueriesOfOthers, readSearchQueries } from "#tests/support/search-queries.ts";

const now = new Date("2026-11-21T10:00:00Z");
const queries = readSearchQueries();

describe.each(databases)("what people type, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  await loadDemo(db, { now, passwordHash: "not-a-hash" });

  const answers = await Promise.all(
    queries.map(async (asked) => {
      // As far as the region reaches: the demo has some occupations only once.
      const criteria = parseCriteria(new URLSearchParams({ q: asked.query, within: "500" }));
      return { asked, result: await findListings(db, criteria, { lang: asked.lang, now }) };
    }),
  );

  test("finds the occupation meant among the first ten", () => {
    const misses = answers.filter(({ asked, result }) => {
      const firstTen = result.hits.slice(0, 10).map((hit) => hit.occupationId);
      return !asked.expected.some((id) => firstTen.includes(id));
    });
    expect(misses.length / queries.length, inWords(misses.map(({ asked }) => asked))).toBeLessThanOrEqual(0.03);
  });

  test("finds the place meant, and none where none was", () => {
    const misses = answers.filter(({ asked, result }) => {
      const place = result.near?.known ? result.near.place.id : null;
      return place === null ? asked.place.length > 0 : !asked.place.includes(place);
    });
    expect(misses.length / queries.length, inWords(misses.map(({ asked }) => asked))).toBeLessThanOrEqual(0.03);
  });

  test("shows first what others meant, or next where nothing is near", { timeout: 90_000 }, async () => {
    const misses: OthersQuery[] = [];
    for (const asked of readQueriesOfOthers()) {
      const criteria = parseCriteria(new URLSearchParams({ q: asked.query }));
      const { cards, relaxed, nextBest } = await findResultsView(db, criteria, { lang: asked.lang, now });
      const firstTen = [...cards, ...(relaxed?.cards ?? []), ...nextBest]
        .slice(0, 10)
        .map(({ card }) => card.occupationId);
      if (!asked.expected.some((id) => firstTen.includes(id))) misses.push(asked);
    }
    expect(misses.length / readQueriesOfOthers().length, inWords(misses)).toBeLessThanOrEqual(0.03);
  });

  test("answers any text", async () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(...queries.map(({ query }) => query)));
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" ").slice(0, 1000));
    await fc.assert(
      fc.asyncProperty(text, async (q) => {
        const { total, hits } = await findListings(
          db,
          { ...parseCriteria(new URLSearchParams()), q },
          { lang: "de", now },
        );
        expect(hits.length).toBe(Math.min(total, 20));
      }),
      { numRuns: 60 },
    );
  });
});

function inWords(misses: { lang: string; query: string }[]) {
  return misses.map(({ lang, query }) => `${lang}: ${query}`).join("\n");
}
