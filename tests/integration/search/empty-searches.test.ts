import { describe, expect, test, vi } from "vitest";
import {
  countEmptySearch,
  findEmptySearchDays,
  findEmptySearchWords,
  forgetEmptySearches,
} from "#app/domain/search/unfound/empty-searches.server.ts";
import * as results from "#app/routes/public/jobs.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";

const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe.each(databases)("searches that find nothing, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);

  test("are counted by day and language; their words show after three days", async () => {
    const search = { text: "Nálevač  mraků", lang: "cs" } as const;
    await countEmptySearch(db, { ...search, now: on("2027-02-01") });
    await countEmptySearch(db, { ...search, now: on("2027-02-01") });
    await countEmptySearch(db, { ...search, now: on("2027-02-02") });
    expect(await findEmptySearchWords(db)).toEqual([]);
    await countEmptySearch(db, { ...search, text: "nalevac mraku", now: on("2027-02-03") });
    expect(await findEmptySearchWords(db)).toEqual([{ words: "nalevac mraku", lang: "cs", days: 3, count: 4 }]);
    expect(await findEmptySearchDays(db, { now: on("2027-02-03") })).toEqual([
      { day: "2027-02-03", de: 0, pl: 0, cs: 1 },
      { day: "2027-02-02", de: 0, pl: 0, cs: 1 },
      { day: "2027-02-01", de: 0, pl: 0, cs: 2 },
    ]);
  });

  test("are forgotten after ninety days", async () => {
    await forgetEmptySearches(db, { now: on("2027-05-03") });
    const kept = await db.selectFrom("empty_search").select("day").orderBy("day").execute();
    expect(kept.map(({ day }) => day)).toEqual(["2027-02-02", "2027-02-03"]);
  });

  test("are noted by the results page after its answer", async () => {
    const context = testContext(db, { now: on("2027-06-01") });
    await results.loader({ request: get("/pl/jobs?q=poskramiacz+smokow"), params: { lang: "pl" }, context });
    const noted = () =>
      db.selectFrom("empty_search").select(["lang", "words", "count"]).where("day", "=", "2027-06-01");
    await vi.waitFor(async () => {
      expect(await noted().execute()).toEqual([{ lang: "pl", words: "poskramiacz smokow", count: 1 }]);
    });
  });
});
