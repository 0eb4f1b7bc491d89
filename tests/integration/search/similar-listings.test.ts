import type { Insertable } from "kysely";
import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import type { Database } from "#db/schema.ts";
import { findSimilarCards } from "#app/domain/search/similar/find-similar-cards.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("similar listings on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company_id = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
  const welder = "schweisser";
  const fitter = "industriemechaniker";
  const shown = await publish({ occupation_id: welder, kind: "apprenticeship" }, "de-goerlitz");
  const job = await publish({ occupation_id: welder, kind: "job" }, "de-goerlitz");
  const far = await publish({ occupation_id: welder, kind: "apprenticeship" }, "de-berlin");
  const near = await publish({ occupation_id: welder, kind: "apprenticeship" }, "de-zittau");
  const kindred = await publish({ occupation_id: "metallbauer", kind: "apprenticeship" }, "de-dresden");
  const close = await publish({ occupation_id: "konstruktionsmechaniker", kind: "apprenticeship" }, "de-loebau");
  const distant = await publish({ occupation_id: "schmied", kind: "apprenticeship" }, "de-niesky");
  const ofField = await publish({ occupation_id: fitter, kind: "apprenticeship" }, "de-bautzen");
  await publish({ occupation_id: fitter, kind: "apprenticeship" }, "de-berlin");
  await publish({ occupation_id: welder, kind: "apprenticeship", deadline: "2027-01-31" }, "de-goerlitz");

  async function publish(given: Partial<Insertable<Database["listing"]>>, placeId: string) {
    const { id } = await insertListing(db, { company_id, ...given, revision: await raiseRevision(db) });
    await db.insertInto("listing_place").values({ listing_id: id, place_id: placeId, position: 0 }).execute();
    return id;
  }

  const like = { occupationId: welder, kind: "apprenticeship", field: "metal", placeId: "de-goerlitz" } as const;
  const similar = async (limit: number) => {
    const cards = await findSimilarCards(db, { ...like, listingId: shown }, { lang: "de", now, limit });
    return cards.map(({ id }) => id);
  };

  test("are of the same kind first: of the occupation the nearest, then near by of close ones, of distant ones and of the field, then other kinds", async () => {
    expect(await similar(10)).toEqual([near, far, close, distant, ofField, job]);
    expect(await similar(10)).not.toContain(kindred);
  });

  test("are as many as asked for, the nearest of them", async () => {
    expect(await similar(1)).toEqual([near]);
    expect(await similar(3)).toEqual([near, far, close]);
  });
});
