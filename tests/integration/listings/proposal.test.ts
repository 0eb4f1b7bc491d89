import { describe, expect, test } from "vitest";
import { findProposal } from "#app/domain/listings/form/proposal/find-proposal.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertOccupation, insertPhrase } from "#tests/support/factories.ts";

describe.each(databases)("what a new listing may be filled with on %s", async (url) => {
  const db = await freshDatabase(url);
  const [welder, turner] = [
    await insertOccupation(db, { field: "metal" }),
    await insertOccupation(db, { field: "metal" }),
  ];
  const [own, other, fresh] = [await insertCompany(db), await insertCompany(db), await insertCompany(db)];
  const [weld, turn] = [
    (await insertPhrase(db, { section: "task" })).id,
    (await insertPhrase(db, { section: "task" })).id,
  ];
  const post = async (company: string, occupation: string, phrase: string, at: string, pay: number) => {
    const listing = await insertListing(db, {
      ...{ company_id: company, occupation_id: occupation, status: "published", first_published_at: at },
      ...{ pay_min: pay, pay_max: pay, pay_unit: "hour", pay_currency: "EUR" },
    });
    await db
      .insertInto("listing_phrase")
      .values({ listing_id: listing.id, phrase_id: phrase, necessity: "must", position: 0 })
      .execute();
    return listing.id;
  };
  const old = await post(own.id, welder.id, weld, "2027-01-01T08:00:00.000Z", 19_00);
  await post(own.id, turner.id, turn, "2027-02-01T08:00:00.000Z", 21_00);
  await post(other.id, welder.id, weld, "2027-01-03T08:00:00.000Z", 30_00);
  const ask = (companyId: string, occupation: string, listingIds: string[] | null = null) =>
    findProposal(db, {
      ...{ companyId, listingIds, kind: "job", occupation, field: "metal", lang: "de" },
      now: new Date("2027-03-01T08:00:00.000Z"),
    });

  test("comes from the company's own last listing for the occupation, with its pay", async () => {
    const proposal = await ask(own.id, welder.id);
    expect(proposal?.own).toMatchObject({ day: "2027-01-01", typed: { tasks: [weld], payMin: "19", payUnit: "hour" } });
    expect(proposal?.usual).toBeNull();
  });

  test("takes no tasks from a listing for another occupation of the field", async () => {
    const third = await insertOccupation(db, { field: "metal" });
    const proposal = await ask(own.id, third.id);
    expect(proposal?.own?.typed).toMatchObject({ payMin: "21" });
    expect(proposal?.own?.typed["tasks"]).toBeUndefined();
  });

  test("never tells one company the pay of another: only what listings of the occupation say", async () => {
    expect(await ask(fresh.id, welder.id)).toEqual({ own: null, usual: { tasks: [weld] } });
  });

  test("holds nothing of listings that somebody may not see", async () => {
    expect((await ask(own.id, turner.id, [old]))?.own?.typed).toMatchObject({ payMin: "19" });
    expect((await ask(own.id, turner.id, []))?.own).toBeNull();
  });
});
