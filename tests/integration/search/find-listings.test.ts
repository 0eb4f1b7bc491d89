import type { Insertable } from "kysely";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings, findMatches } from "#app/domain/search/find-listings.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPhrase } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the search on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const stahlbau = await insertCompany(db, { name: "Neißetal Stahlbau GmbH", place_id: "de-goerlitz" });
  const welder = await publish({ occupation_id: "schweisser", title_de: "Schweißer MAG (m/w/d)" }, "de-goerlitz");
  const cook = await publish(
    { occupation_id: "koch-koechin", title_de: "Koch (m/w/d)", text: "Spätzle und Klöße", text_lang: "de" },
    "de-zittau",
  );
  const mechanic = await publish(
    { occupation_id: "industriemechaniker", title_de: "Industriemechaniker (m/w/d)", kind: "apprenticeship" },
    "de-cottbus",
  );

  async function publish(given: Partial<Insertable<Database["listing"]>>, placeId: string) {
    const revision = await raiseRevision(db);
    const listing = await insertListing(db, { company_id: stahlbau.id, ...given, revision });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: placeId, position: 0 }).execute();
    return listing;
  }

  async function idsFor(query: string) {
    const { hits } = await findListings(db, parseCriteria(new URLSearchParams(query)), { lang: "de", now });
    return hits.map((hit) => hit.id);
  }

  test.each([
    ["spawacz", "schweisser"],
    ["svářeč", "schweisser"],
    ["svarec", "schweisser"],
    ["Schweisser", "schweisser"],
    ["kucharz", "koch-koechin"],
    ["Koechin", "koch-koechin"],
    ["szukam pracy jako kucharz", "koch-koechin"],
    ["mechaniker", "industriemechaniker"],
  ])("%s finds %s, whatever language the employer wrote in", async (typed, occupationId) => {
    const { hits } = await findListings(db, parseCriteria(new URLSearchParams({ q: typed })), { lang: "pl", now });
    expect(hits[0]?.occupationId).toBe(occupationId);
  });

  test("leaves out the occupations that were said to be the wrong work", async () => {
    expect(await idsFor("not=koch-koechin&not=nobody-knows")).toEqual(
      expect.arrayContaining([welder.id, mechanic.id]) as string[],
    );
    expect(await idsFor("not=koch-koechin&not=nobody-knows")).not.toContain(cook.id);
    expect(await idsFor("q=kucharz&not=koch-koechin")).toEqual([]);
  });

  test("words of the ad and the company find it too", async () => {
    expect(await idsFor("q=klosse")).toEqual([cook.id]);
    expect((await idsFor("q=neissetal")).toSorted()).toEqual([welder.id, cook.id, mechanic.id].toSorted());
    expect(await idsFor("q=einhorn")).toEqual([]);
  });

  test("a phrase finds its listings in every language", async () => {
    const phrase = await insertPhrase(db, {
      section: "task",
      text_de: "Bühnen bauen",
      text_pl: "budowa scen",
      text_cs: "stavba jevišť",
    });
    const stage = await publish({ occupation_id: "koch-koechin" }, "de-zittau");
    await db
      .insertInto("listing_phrase")
      .values({ listing_id: stage.id, phrase_id: phrase.id, position: 0, necessity: "must" })
      .execute();
    expect(await idsFor("q=jeviste")).toEqual([stage.id]);
    expect(await idsFor("q=jevist")).toEqual([stage.id]);
    await db
      .updateTable("listing")
      .set({ status: "closed", revision: await raiseRevision(db) })
      .where("id", "=", stage.id)
      .execute();
    expect(await idsFor("q=jevist")).toEqual([]);
  });

  test("near is a place in any language or a postal code, and far listings drop out", async () => {
    expect(await idsFor("near=Zgorzelec&within=10")).toEqual([welder.id]);
    expect(await idsFor("near=Zhořelec&within=10")).toEqual([welder.id]);
    expect(await idsFor("near=59-900&within=10")).toEqual([welder.id]);
    expect(await idsFor("near=Zgorzelec&within=50&sort=nearest")).toEqual([welder.id, cook.id]);
  });

  test("the way leads over a crossing, and how far may be minutes", async () => {
    const query = new URLSearchParams("near=Zgorzelec&within=60min&sort=nearest");
    const { hits } = await findListings(db, parseCriteria(query), { lang: "pl", now });
    expect(hits.map(({ way }) => way)).toMatchObject([
      { km: 2, minutes: 5, via: { id: "goerlitz-stadtbruecke", name: { pl: "Most Jana Pawła II" } } },
      { minutes: 40, via: { countries: expect.arrayContaining(["DE", "PL"]) } },
    ]);
    expect(await idsFor("near=Zgorzelec&within=15min")).toEqual([welder.id]);
  });

  test("a place in the text is where to look, unless one is given apart", async () => {
    expect(await idsFor("q=praca+Zittau")).toEqual([cook.id]);
    const { near } = await findListings(db, parseCriteria(new URLSearchParams("q=Zittau&near=Cottbus")), {
      lang: "de",
      now,
    });
    expect(near).toMatchObject({ known: true, place: { id: "de-cottbus" } });
  });

  test("an unknown place narrows nothing and is said", async () => {
    const { near, total } = await findListings(db, parseCriteria(new URLSearchParams("near=Zittauxyz")), {
      lang: "de",
      now,
    });
    expect(near).toMatchObject({ known: false, typed: "Zittauxyz", suggestions: expect.arrayContaining(["Zittau"]) });
    expect(total).toBe(3);
  });

  test("a page after the last is the last", async () => {
    const { page, pages, hits } = await findListings(db, parseCriteria(new URLSearchParams("page=99")), {
      lang: "de",
      now,
    });
    expect({ page, pages, hits: hits.length }).toEqual({ page: 1, pages: 1, hits: 3 });
  });

  test("a new listing, a changed one and a suspended company show in the next search", async () => {
    const fresh = await publish(
      { occupation_id: "schweisser", first_published_at: "2027-01-31T10:00:00.000Z" },
      "pl-zgorzelec",
    );
    expect(await idsFor("q=spawacz&sort=newest")).toEqual([fresh.id, welder.id]);
    expect(
      await findMatches(db, parseCriteria(new URLSearchParams("q=spawacz")), {
        now,
        publishedAfter: "2027-01-31T00:00:00.000Z",
      }),
    ).toEqual([fresh.id]);
    await db
      .updateTable("listing")
      .set({ occupation_id: "koch-koechin", title_de: "Koch", revision: await raiseRevision(db) })
      .where("id", "=", fresh.id)
      .execute();
    expect(await idsFor("q=spawacz")).toEqual([welder.id]);
    const revision = await raiseRevision(db);
    await db.updateTable("company").set({ suspended_at: now.toISOString() }).where("id", "=", stahlbau.id).execute();
    await db.updateTable("listing").set({ revision }).where("company_id", "=", stahlbau.id).execute();
    expect(await idsFor("")).toEqual([]);
  });
});
