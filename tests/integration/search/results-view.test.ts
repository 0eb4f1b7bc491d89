import type { Insertable } from "kysely";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { countByPlace, findListings, findMatches } from "#app/domain/search/find-listings.server.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the results page on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const foundry = await insertCompany(db, { name: "Gießerei Beispiel GmbH", place_id: "de-cottbus" });
  const hotel = await insertCompany(db, { name: "Hotel Seeblick Muster GmbH", place_id: "de-goerlitz" });
  const far = await publish({ occupation_id: "schweisser", title_de: "Schweißer (m/w/d)" }, "de-cottbus");
  const farther = await publish({ occupation_id: "schweisser", title_de: "Schweißer (m/w/d)" }, "de-berlin");
  const cook = await publish(
    { occupation_id: "koch-koechin", title_de: "Koch (m/w/d)", company_id: hotel.id },
    "de-goerlitz",
  );

  async function publish(given: Partial<Insertable<Database["listing"]>>, placeId: string) {
    const revision = await raiseRevision(db);
    const listing = await insertListing(db, { company_id: foundry.id, ...given, revision });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: placeId, position: 0 }).execute();
    return listing;
  }

  const asked = { lang: "pl", now } as const;
  const criteriaOf = (query: string) => parseCriteria(new URLSearchParams(query));
  const view = (query: string) => findResultsView(db, criteriaOf(query), asked);
  const idsOf = (cards: { card: { id: string } }[]) => cards.map(({ card }) => card.id);

  test("counts what was asked for, and shows what comes next, the nearest first", async () => {
    const { total, cards, nextBest, wider } = await view("q=spawacz+Zgorzelec");
    expect([total, cards]).toEqual([0, []]);
    expect(idsOf(nextBest)).toEqual([far.id, farther.id]);
    expect(nextBest[0]?.way?.km).toBeGreaterThan(80);
    expect(wider.map(({ by, count }) => [by, count])).toContainEqual(["anywhere", 2]);
  });

  test("a wider search that finds no more is not offered", async () => {
    const everything = await view("");
    expect([everything.total < 5, everything.wider]).toEqual([true, []]);
  });

  test("what says nothing is said; what lives from a sign is searched as it is", async () => {
    for (const q of ["x", "praca", "24", "?!"])
      expect((await view(`q=${encodeURIComponent(q)}`)).narrowsNothing).toBe(true);
    for (const q of ["C++", "C#", "24/7", "R&D", ".NET"]) {
      const { total, narrowsNothing, questions } = await view(`q=${encodeURIComponent(q)}`);
      expect([total, narrowsNothing, questions.words.map(({ typed }) => typed)]).toEqual([0, false, [q]]);
    }
    const coder = await publish({ title_de: "Entwickler C/C++ (m/w/d)" }, "de-goerlitz");
    expect(idsOf((await view("q=c%2B%2B")).cards)).toEqual([coder.id]);
    await db.deleteFrom("listing_place").where("listing_id", "=", coder.id).execute();
    await db
      .updateTable("listing")
      .set({ status: "closed", revision: await raiseRevision(db) })
      .where("id", "=", coder.id)
      .execute();
  });

  test("what comes next is not shown twice, and alerts never get it", async () => {
    const { cards, nextBest } = await view("q=spawacz+Cottbus");
    expect([idsOf(cards), idsOf(nextBest)]).toEqual([[far.id], [farther.id]]);
    expect(await findMatches(db, criteriaOf("q=spawacz+Zgorzelec"), { now })).toEqual([]);
  });

  test("a kind that stands in the text is loosened as a filter is", async () => {
    const { total, wider, nextBest } = await view("q=nauka+zawodu+kucharz");
    expect([total, idsOf(nextBest)]).toEqual([0, [cook.id]]);
    const kinds = wider.find(({ by }) => by === "kinds");
    expect(kinds && String(criteriaQuery(kinds.criteria))).toBe("q=kucharz");
  });

  test("a word that nobody knows is left out next; where nothing else was said, nothing is near", async () => {
    const { cards, nextBest } = await view("q=Quantenflöte+kucharz+Görlitz");
    expect([idsOf(cards), nextBest]).toEqual([[cook.id], []]);
    const unknown = await view("q=Quantenflöte");
    expect([unknown.total, unknown.nextBest, unknown.wider.map(({ by }) => by)]).toEqual([0, [], ["everything"]]);
    const [first] = (await view("q=Quantenflöte&kind=job")).wider;
    expect([first?.by, first?.words, first?.count]).toEqual(["words", ["Quantenflöte"], 3]);
  });

  test("what only comes near to an occupation stands beside the result, and is neither counted nor told to anybody", async () => {
    const q = new URLSearchParams({ q: "зварювальник Cottbus" });
    const { total, cards, similar, facets, questions, unfound } = await view(String(q));
    expect([total, idsOf(cards), facets.kind, unfound]).toEqual([1, [far.id], { job: 1 }, true]);
    expect(questions.words).toEqual([{ typed: "зварювальник", answers: [] }]);
    expect(similar.searches.map(({ name, count }) => [name, count])[0]).toEqual(["spawacz", 1]);
    expect(idsOf(similar.cards)).toEqual([]); // the one of that place is there already
    expect(await findMatches(db, criteriaOf(String(q)), { now })).toEqual([]);
    expect((await countByPlace(db, criteriaOf(String(q)), asked)).counts.size).toBe(1);
    const [first] = similar.searches;
    expect(first && (await findListings(db, first.criteria, asked)).total).toBe(1);
  });

  test("an occupation that was read only from a part of a word has others beside it, what is found first stays first", async () => {
    const { total, cards, similar } = await view("q=Reaktorschwei%C3%9Fer");
    expect([total, idsOf(cards)]).toEqual([2, expect.arrayContaining([far.id, farther.id])]);
    expect(similar.searches.map(({ name }) => name)).not.toContain("spawacz");
    expect(idsOf(similar.cards).filter((id) => id === far.id || id === farther.id)).toEqual([]);
  });

  test("nothing is similar to an occupation that was read, to what was asked literally, or to nonsense", async () => {
    for (const q of ["Maurer", "Metall", '"Schweissfachkrafd"', "Xyzzyqwv", "Hotel Seeblick"])
      expect([q, (await view(String(new URLSearchParams({ q })))).similar.searches]).toEqual([q, []]);
  });

  test("companies, fields and districts are understood, each to be removed", async () => {
    expect((await view("q=Hotel+Seeblick")).understood.map(({ text }) => text)).toEqual([
      "Firma: Hotel Seeblick Muster GmbH",
    ]);
    const { cards, understood } = await view("q=gastronomia+powiat+Görlitz");
    expect(idsOf(cards)).toEqual([cook.id]);
    expect(understood).toHaveLength(2);
    expect(understood[1]?.without.q).toBe('gastronomia "powiat Görlitz"');
    const { total } = await findListings(db, criteriaOf("q=gastronomia&district=bautzen"), asked);
    expect(total).toBe(0);
  });

  test("a filter that stands in the text narrows, is a chip, and gives way to one that is set", async () => {
    const { total, understood, wider, relaxed, nextBest } = await view("q=spawacz+bez+niemieckiego");
    expect([total, understood.map(({ text }) => text).at(-1)]).toEqual([0, "bez niemieckiego"]);
    expect(wider[0]).toMatchObject({ by: "wish", words: ["bez niemieckiego"], criteria: { q: "spawacz" }, count: 2 });
    expect([relaxed?.words, idsOf(relaxed?.cards ?? []).toSorted()]).toEqual([
      ["bez niemieckiego"],
      [far.id, farther.id].toSorted(),
    ]);
    expect(idsOf(nextBest)).toEqual([]);
    expect((await view("q=spawacz+bez+niemieckiego&german=B1")).total).toBe(2);
  });

  test("a card names the place of work to which it says the way", async () => {
    const { id } = await publish({ occupation_id: "maurer", title_de: "Maurer (m/w/d)" }, "de-berlin");
    await db.insertInto("listing_place").values({ listing_id: id, place_id: "de-zittau", position: 1 }).execute();
    await db
      .updateTable("listing")
      .set({ revision: await raiseRevision(db) })
      .where("id", "=", id)
      .execute();
    const [hit] = (await view("q=murarz&near=Zittau")).cards;
    expect([hit?.way?.km, hit?.card.places]).toEqual([0, ["Żytawa", "Berlin"]]);
  });

  test("asks what a word was meant to be, as it was typed", async () => {
    const { questions } = await view("q=Schweiß+Zgorzelec");
    expect(questions.words).toEqual([]);
    const [question] = (await view("q=Mechatr+Görlitz")).questions.words;
    expect(question?.typed).toBe("Mechatr");
    const [first] = question?.answers ?? [];
    expect(first?.criteria.q).toBe(`${first?.text} Görlitz`);
  });
});
