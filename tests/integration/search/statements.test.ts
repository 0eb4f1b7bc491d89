import { describe, expect, test, vi } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { readEdition } from "#db/store-edition.server.ts";
import { findListingPath } from "#app/domain/listings/page/find-listing-path.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import { searchEngine } from "#app/domain/search/index/search-engine.server.ts";
import { findRanker } from "#app/domain/search/nearest/find-ranker.server.ts";
import { findVocabulary } from "#app/domain/search/reading/find-vocabulary.server.ts";
import { loader as readListing } from "#app/routes/public/job.tsx";
import { loader } from "#app/routes/public/jobs.tsx";
import type { Render } from "#app/server/site/create-site.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";

const mostStatements = 10;
/** Two more of a company that shows pictures. */
const mostOfListing = 11;

describe("what one search asks the store", async () => {
  const db = await databaseWithVocabulary();
  const { id: company_id } = await insertCompany(db, { place_id: "de-goerlitz" });
  for (const place_id of ["de-goerlitz", "de-zittau", "de-bautzen"]) {
    const revision = await raiseRevision(db);
    const { id } = await insertListing(db, { company_id, occupation_id: "schweisser", revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
  }
  /** As at a start. */
  await Promise.all([findVocabulary(db), searchEngine(db), findRanker(db)]);
  /** Spies of one test are taken away before the next. */
  const statementsOf = async (act: () => Promise<unknown>) => {
    const executed = vi.spyOn(db.getExecutor(), "executeQuery");
    executed.mockClear();
    await act();
    return executed.mock.calls.map(([{ sql }]) => sql);
  };
  const ofRevisions = (statements: string[]) => statements.filter((sql) => sql.includes('"revision"'));

  test("few statements, the revisions but once, from the guards to the page", async () => {
    const { ask } = await startSite(db, { render: askLoader });
    const first = await statementsOf(async () => {
      const { status, body } = await ask("/de/jobs?q=Schwei%C3%9Fer&near=G%C3%B6rlitz&within=50");
      expect([status, body]).toEqual([200, "3"]);
    });
    expect(ofRevisions(first)).toHaveLength(1);
    expect(first.length, first.join("\n")).toBeLessThanOrEqual(mostStatements);
    const next = await statementsOf(() => ask("/de/jobs?q=Schwei%C3%9Fer&near=G%C3%B6rlitz&within=45"));
    expect(next, "what was found out is remembered").toEqual(ofRevisions(first));
  });

  test("the page of an ad asks no more with a place to come from than without", async () => {
    const id = (await searchEngine(db)).index.idAt(0) ?? "";
    const edition = await readEdition(db);
    const context = { ...testContext(db), edition: () => Promise.resolve(edition) };
    const path = await findListingPath(db, { listingId: id, lang: "de" });
    const read = (query: string) =>
      statementsOf(async () => {
        const request = new Request(context.config.origin + path + query);
        const page = await readListing({ request, params: { lang: "de", slug: path?.split("/").at(-1) }, context });
        expect(page).toMatchObject({ data: { state: "shown" } });
      });
    await read("?near=Zittau");
    const statements = await read("?near=Zittau");
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(mostOfListing);
    expect(statements.length).toBe((await read("")).length);
  });

  test("an edition that is older than what is known asks and changes nothing", async () => {
    const before = await readEdition(db);
    await raiseRevision(db);
    const known = await searchEngine(db);
    expect(await searchEngine(before)).toBe(known);
    const statements = await statementsOf(() => nameWorkPlace(before, "de-goerlitz", "de"));
    expect(ofRevisions(statements)).toEqual([]);
  });
});

/** The loader of the results page, behind the guards and the cache of the real site. */
const askLoader: Render = async (request, context) => {
  const { data } = (await loader({ request, params: { lang: "de" }, context })) as unknown as {
    data: { view?: { total: number } };
  };
  return Response.json(data.view?.total ?? data);
};
