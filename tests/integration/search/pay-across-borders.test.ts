import { describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { findRate, findRates } from "#app/domain/listings/money/find-rates.server.ts";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findResultsView } from "#app/domain/search/results/find-results-view.server.ts";
import { paths } from "#app/paths.ts";
import * as page from "#app/routes/office/pay/pay.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("pay in other money on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const context = testContext(db, { now });
  const company = await insertCompany(db, { place_id: "de-goerlitz" });
  const officer = await insertAccount(db, { role: "office" });
  const cookie = await sessionCookie(db, officer.id);
  const german = await publish({ pay_min: 1_500, pay_max: 1_500 }, "de-goerlitz");
  const polish = await publish(
    { pay_min: 7_000, pay_max: 8_000, pay_currency: "PLN", title_pl: "Spawacz (k/m)", german_level: null },
    "pl-zgorzelec",
  );

  async function publish(given: Parameters<typeof insertListing>[1], placeId: string) {
    const revision = await raiseRevision(db);
    const job = { company_id: company.id, occupation_id: "schweisser", pay_unit: "hour" as const, ...given };
    const listing = await insertListing(db, { ...job, revision });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: placeId, position: 0 }).execute();
    return listing;
  }

  const search = (query: string, lang: "de" | "pl" = "de") =>
    findResultsView(db, parseCriteria(new URLSearchParams(query)), { lang, now });
  const idsOf = ({ cards }: Awaited<ReturnType<typeof search>>) => cards.map(({ card }) => card.id);

  const sent = (fields: Record<string, string>) => ({
    request: post(paths.officePay("de"), fields, { cookie }),
    params: { lang: "de" },
    context,
  });

  test("is neither converted nor compared as long as there is no rate", async () => {
    const view = await search("sort=pay");
    expect(idsOf(view)).toEqual([german.id, polish.id]);
    expect(view.rate).toBeNull();
    expect(view.cards.map(({ card }) => card.payNear)).toEqual([
      expect.stringContaining("€"),
      expect.stringContaining("PLN"),
    ]);
    expect((await findListingView(db, { listingId: polish.id, lang: "de", now }))?.payBeside).toBeNull();
  });

  test("the office is told what it mistyped, and everything stays as it was typed", async () => {
    const wrong = { day: "2027-02-02", pln: "4,0", czk: "25,0" };
    expect(await page.action(sent(wrong))).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: wrong, errors: { day: {} } } },
    });
    const swapped = await page.action(sent({ ...wrong, day: "2027-02-01", pln: "25,0", czk: "4,0" }));
    expect(swapped).toMatchObject({ data: { form: { errors: { pln: {}, czk: {} } } } });
    expect(await findRate(db)).toBeNull();
  });

  test("from the day on which the office sets one, cards, ads, filter and order know it", async () => {
    expect(await page.action(sent({ day: "2027-01-29", pln: "4,0", czk: "25,0" }))).toMatchObject({ status: 303 });
    const view = await search("sort=pay");
    expect(view.rate?.day).toBe("2027-01-29");
    expect(idsOf(view)).toEqual([polish.id, german.id]);
    expect(view.cards[0]?.card).toMatchObject({ german: "none" });
    expect(view.cards[0]?.card.payNear).toMatch(/3\.030.*3\.470.*€/);
    const inPolish = (await search("sort=pay", "pl")).cards.map(({ card }) => card.payNear);
    expect(inPolish).toEqual([expect.stringContaining("zł"), expect.stringContaining("zł")]);
    expect(idsOf(await search("pay=18"))).toEqual([polish.id]);
    const ad = await findListingView(db, { listingId: polish.id, lang: "de", now });
    expect(ad?.payBeside?.lines).toHaveLength(3);
  });

  test("an older rate changes nothing, a corrected one everything", async () => {
    const before = await db.selectFrom("listing").select("revision").where("id", "=", german.id).executeTakeFirst();
    const saving = { source: "ecb" as const, accountId: null, now };
    await saveRates(db, { ...saving, rates: [{ day: "2027-01-01", PLN: 8, CZK: 24 }] });
    expect(await db.selectFrom("listing").select("revision").where("id", "=", german.id).executeTakeFirst()).toEqual(
      before,
    );
    await saveRates(db, { ...saving, rates: [{ day: "2027-01-29", PLN: 8, CZK: 25 }] });
    expect(idsOf(await search("sort=pay"))).toEqual([german.id, polish.id]);
    expect((await findRates(db)).map(({ day, PLN, source }) => [day, PLN, source])).toEqual([
      ["2027-01-29", 8, "ecb"],
      ["2027-01-01", 8, "ecb"],
    ]);
  });

  test("is the office's page alone", async () => {
    const stranger = { request: get(paths.officePay("de")), params: { lang: "de" }, context };
    await expect(page.loader(stranger)).rejects.toMatchObject({ status: 303 });
  });
});
