import { describe, expect, test } from "vitest";
import type { Lang } from "#db/codes.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

const offered: [name: string, occupation: string, title: string, places: string[]][] = [
  ["fitter", "elektroniker-fuer-betriebstechnik", "Betriebselektriker (m/w/d)", ["goerlitz", "cottbus"]],
  ["electrician", "elektriker", "Elektriker (m/w/d)", ["zittau", "goerlitz", "bautzen"]],
  ["lorry", "berufskraftfahrer", "Fahrer C+E (m/w/d)", ["bautzen", "goerlitz"]],
  ["bus", "busfahrer", "Busfahrer (m/w/d)", ["goerlitz", "zittau", "cottbus"]],
  ["courier", "kurierfahrer", "Kurier (m/w/d)", ["cottbus"]],
  ["baker", "baecker", "Bäcker (m/w/d)", ["goerlitz", "zittau"]],
  ["confectioner", "konditor", "Konditor (m/w/d)", ["goerlitz"]],
  ["builder", "bauleiter", "Bauleiter (m/w/d)", ["goerlitz"]],
  ["gunsmith", "buechsenmacher", "Büchsenmacher (m/w/d)", ["goerlitz", "zittau"]],
];

type Case = [lang: Lang, query: string, counted: string, searches: string, cards: string];

const inTurn = "electrician bautzen, fitter cottbus, electrician goerlitz, fitter goerlitz, electrician zittau";
const drivers =
  "řidič nákladní dopravy / řidička nákladní dopravy 2, řidič autobusu / řidička autobusu 3, kurýr / kurýrka 1";
const cars = "lorry goerlitz, bus cottbus, courier cottbus, lorry bautzen, bus zittau, bus goerlitz";

const cases: Case[] = [
  ["de", "q=Waffenbautechniker", "1 behind it", "Büchsenmacher/in 2", "gunsmith zittau, gunsmith goerlitz"],
  ["de", "q=Waffenbautechniker&sort=newest", "1", "Büchsenmacher/in 2", "gunsmith zittau, gunsmith goerlitz"],
  ["de", "q=Waffenbautechniker&page=2", "1", "Büchsenmacher/in 2", "gunsmith zittau, gunsmith goerlitz"],
  ["de", "q=Waffenbautechniker+Zittau&within=20", "0", "Büchsenmacher/in Zittau 1", "gunsmith zittau"],
  ["de", "q=Bäcker", "2", "Konditor/in 1", "confectioner goerlitz"],
  ["de", "q=Bauleiter+Büchsenbau", "1", "Büchsenmacher/in 2", "gunsmith zittau, gunsmith goerlitz"],
  ["de", "q=Fahrer&near=Cottbus", "2", "", ""],
  ["de", "q=Elektrobetriebsmeisterei", "0", "Elektriker/in 5, Elektroniker/in für Betriebstechnik 2", inTurn],
  ["pl", "q=elektryczny+monterek", "0", "elektryk 5, elektryk utrzymania ruchu 2", inTurn],
  [
    "pl",
    "q=kierowiec+autobusowy+Zittau&within=500",
    "3",
    "kierowca-kurier Zittau 1, kierowca zawodowy C+E Zittau 2, kierownik budowy Zittau 1",
    "courier cottbus, lorry goerlitz, builder goerlitz, lorry bautzen",
  ],
  ["pl", "q=kierowiec+autobusowy&kind=apprenticeship", "0", "", ""],
  [
    "cs",
    "q=elektromontáže+provoz",
    "2 behind it",
    "provozní elektrikář / provozní elektrikářka 2, elektrikář / elektrikářka 5",
    "electrician bautzen, electrician goerlitz, electrician zittau",
  ],
  ["cs", "q=dopravní+řidičství", "0", drivers, cars],
  ["cs", "q=pekařka+dortů&near=Zittau&within=100", "2", "cukrář / cukrářka 1", "confectioner goerlitz"],
];

describe.each(databases)("what comes near to a text, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const { id: company_id } = await insertCompany(db, { place_id: "de-goerlitz" });
  const nameOf = new Map<string, string>();
  for (const [name, occupation, title, places] of offered)
    for (const place of places) nameOf.set(await publish(occupation, title, place), `${name} ${place}`);

  async function publish(occupation_id: string, title_de: string, place: string) {
    const first_published_at = `2027-01-05T10:${nameOf.size + 10}:00.000Z`;
    const given = { company_id, occupation_id, title_de, first_published_at };
    const { id } = await insertListing(db, { ...given, revision: await raiseRevision(db) });
    await db
      .insertInto("listing_place")
      .values({ listing_id: id, place_id: `de-${place}`, position: 0 })
      .execute();
    return id;
  }

  test.each(cases)("in %s: %s", async (lang, query, counted, searches, cards) => {
    const { similar, total } = await findResultsView(db, parseCriteria(new URLSearchParams(query)), { lang, now });
    expect({
      counted: `${total}${similar.where === "before" ? " behind it" : ""}`,
      searches: similar.searches.map(({ criteria, count }) => `${criteria.q} ${count}`).join(", "),
      cards: similar.cards.map(({ card }) => nameOf.get(card.id)).join(", "),
    }).toEqual({ counted, searches, cards });
  });

  test("stands amid a page that would be full of what was read in part", async () => {
    for (let more = 0; more < 9; more++) await publish("bauleiter", "Bauleiter (m/w/d)", "goerlitz");
    const pageOf = (query: string) =>
      findResultsView(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now });
    const { total, similar } = await pageOf("q=Bauleiter+Büchsenbau");
    expect([total, similar.where, similar.cards.length]).toEqual([10, "amid", 2]);
    expect((await pageOf("q=Bauleiter+Büchsenbau&sort=newest")).similar.searches).toEqual([]);
    expect((await pageOf("q=Bauleiter")).similar.searches).toEqual([]);
  });
});
