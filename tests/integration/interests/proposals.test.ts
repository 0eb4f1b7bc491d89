import type { Insertable } from "kysely";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { editionOf } from "#db/store-edition.server.ts";
import { findInterests } from "#app/domain/interests/find-interests.server.ts";
import { findProposals } from "#app/domain/interests/find-proposals.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("what fits on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company_id = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
  const fitter = await publish({ occupation_id: "industriemechaniker" }, "de-goerlitz");
  const caster = await publish({ occupation_id: "giessereimechaniker" }, "de-zittau");
  await publish({ occupation_id: "industriemechaniker", kind: "job" }, "de-goerlitz");

  async function publish(given: Partial<Insertable<Database["listing"]>>, placeId: string) {
    const row = { company_id, kind: "apprenticeship" as const, ...given };
    const { id } = await insertListing(db, { ...row, revision: await raiseRevision(db) });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: placeId, position: 0 }).execute();
    return id;
  }

  const metalFor = async (near: string, yes = ["hands"]) => {
    const proposals = await findProposals(db, { yes, no: [], near }, { lang: "de", now });
    const metal = proposals.find(({ field }) => field === "metal");
    return metal && { ...metal, cards: metal.cards.map(({ card }) => card.id) };
  };

  test("apprenticeships of the field, those that the answers name first, and nothing but apprenticeships", async () => {
    const metal = await metalFor("");
    expect(metal).toMatchObject({ cards: [fitter, caster], count: 2, because: "bauen und reparieren", farther: false });
    expect(metal?.all).toBe("/de/jobs?kind=apprenticeship&field=metal");
  });

  test("only those near a place, or farther ones where there are none", async () => {
    expect(await metalFor("Zittau")).toMatchObject({ cards: [caster], count: 1, farther: false });
    expect(await metalFor("Berlin")).toMatchObject({ count: 2, farther: true });
    expect(await metalFor("Nirgendwo")).toMatchObject({ count: 2, unknownPlace: true });
  });

  test("a field without open places is proposed and says so", async () => {
    const [first] = await findProposals(db, { yes: ["cooking"], no: [], near: "" }, { lang: "cs", now });
    expect(first).toMatchObject({ field: "food", because: "vaření a pečení", count: 0, cards: [] });
  });

  test("each question is drawn once and speaks for something", async () => {
    const interests = await findInterests(await editionOf(db));
    expect(new Set(interests.map(({ drawing }) => drawing)).size).toBe(interests.length);
    expect(interests.filter(({ fields, occupations }) => fields.length === 0 || occupations.length === 0)).toEqual([]);
    const fields = new Set(interests.flatMap((one) => one.fields.map(({ field }) => field)));
    expect(fields.size).toBe(17);
  });
});
