import { describe, expect, test } from "vitest";
import type { Feature, Shift } from "#db/codes.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findMatches } from "#app/domain/search/find-listings.server.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { paths } from "#app/paths.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const now = new Date("2027-02-01T12:00:00Z");
const render = routeAtATime(siteBuild());

describe.each(databases)("wishes and refusals of a search, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { name: "Beispielwerk GmbH", place_id: "de-goerlitz" });
  const other = await insertCompany(db, { name: "Muster, Müller & Co.", place_id: "de-zittau" });
  const byDay = await publish(company.id, { shift: "day", feature: "couples", place: "de-goerlitz" });
  const inThree = await publish(company.id, { shift: "three", feature: "agency", place: "de-goerlitz" });
  const atNight = await publish(other.id, { shift: "night", feature: "remote_part", place: "de-zittau" });

  async function publish(company_id: string, said: { shift: Shift; feature: Feature; place: string }) {
    const revision = await raiseRevision(db);
    const { id } = await insertListing(db, { company_id, occupation_id: "schweisser", revision });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: said.place, position: 0 }).execute();
    await db.insertInto("listing_shift").values({ listing_id: id, shift: said.shift }).execute();
    await db.insertInto("listing_feature").values({ listing_id: id, feature: said.feature }).execute();
    return id;
  }

  const criteriaOf = (query: Record<string, string>) => parseCriteria(new URLSearchParams(query));
  const found = async (query: Record<string, string>) => (await findMatches(db, criteriaOf(query), { now })).toSorted();
  const ids = (...all: string[]) => all.toSorted();

  test.each([
    ["ohne Nachtschicht", [byDay]],
    ["bez pracy w nocy", [byDay]],
    ["Schweißer keine Zeitarbeit", [byDay, atNight]],
    ["nicht in Zittau", [byDay, inThree]],
    ["außer Beispielwerk", [atNight]],
    ["dla par", [byDay]],
    ["z domu", [atNight]],
    ["nicht Schweißer", []],
    ["Nachtschicht, keine Nachtschicht", []],
  ])("%s finds what is left", async (q, left) => {
    expect(await found({ q })).toEqual(ids(...left));
  });

  test("the address says the same, of companies with commas in their names too", async () => {
    expect(await found({ no: "shift:night" })).toEqual([byDay]);
    expect(await found({ no: "company:Muster, Müller & Co." })).toEqual(ids(byDay, inThree));
    expect(await found({ with: "couples" })).toEqual([byDay]);
    expect(await found({ with: "couples,remote" })).toEqual([]);
    expect(await found({ contract: "agency", no: "nothing:there" })).toEqual([inThree]);
  });

  test("each is a chip that takes itself out of the text, and no wider search shows what was refused", async () => {
    const view = await findResultsView(db, criteriaOf({ q: "Schweißer ohne Nachtschicht und Zeitarbeit" }), {
      ...{ lang: "de", now },
    });
    const chips = view.understood.filter(({ text }) => text.startsWith("nicht: "));
    expect(chips.map(({ text, without }) => [text, without.q])).toEqual([
      ["nicht: Nachtarbeit", "Schweißer, ohne Zeitarbeit"],
      ["nicht: Zeitarbeit", "Schweißer, ohne Nachtschicht"],
    ]);
    expect(view.nextBest.map(({ card }) => card.id)).toEqual([]);
    expect(view.wider.map(({ by }) => by)).toContain("refusals");
  });

  test("the page of more filters keeps the search, and ticks what is chosen", async () => {
    const site = await startSite(db, { render, now: () => now });
    const { status, body } = await site.ask(paths.moreFilters("de", "q=koch&shift=day&with=couples&no=shift:night"));
    expect(status).toBe(200);
    for (const name of ["q", "shift"]) expect(body).toMatch(new RegExp(`type="hidden" name="${name}"`));
    for (const value of ["couples", "shift:night"])
      expect(body).toMatch(new RegExp(`value="${value}"[^>]*checked|checked[^>]*value="${value}"`));
    const results = await site.ask(paths.results("de", "with=couples&no=shift:night"));
    expect(results.body.toLowerCase()).toContain(`formaction="${paths.moreFilters("de")}"`);
  });
});
