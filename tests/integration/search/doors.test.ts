import { describe, expect, test } from "vitest";
import type { Field } from "#db/codes.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { findLandingLinks } from "#app/domain/search/landing/find-landing-links.server.ts";
import { findLandingView } from "#app/domain/search/landing/find-landing-view.server.ts";
import { loader as fieldPage } from "#app/routes/public/field-in-district.tsx";
import { loader as occupationPage } from "#app/routes/public/occupation.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertCompany, insertListing } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
const asked = { lang: "de", now } as const;

describe.each(databases)("the doors on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const company = await insertCompany(db, { place_id: "de-goerlitz" });
  await welder({ pay_min: 1500, pay_max: 1800 }, "de-goerlitz");
  await welder({ pay_min: 1700, pay_max: 2150 }, "de-goerlitz");
  await welder({ pay_min: 900, pay_max: 900, kind: "internship" }, "de-zittau");
  await welder({ deadline: "2027-01-31", pay_max: 9000 }, "de-bautzen");

  async function welder(given: Parameters<typeof insertListing>[1], place_id: string) {
    const revision = await raiseRevision(db);
    const pay = { pay_unit: "hour", pay_currency: "EUR" } as const;
    const listing = await insertListing(db, {
      ...{ company_id: company.id, occupation_id: "schweisser", ...pay, ...given, revision },
    });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id, position: 0 }).execute();
  }

  const visit = { request: get("/"), context: testContext(db, { now }) };

  test("an occupation says how many are open, what jobs pay and where", async () => {
    const { total, cards, figures } = await findLandingView(db, { occupation: "schweisser" }, asked);
    expect([total, cards.length]).toEqual([3, 3]);
    expect(figures).toMatch(/\b3\b.*18,00.21,50.*Görlitz und Zittau/);
  });

  test("a field in a district holds only what is there", async () => {
    expect(await findLandingView(db, { field: "metal", district: "goerlitz" }, asked)).toMatchObject({ total: 3 });
    expect(await findLandingView(db, { field: "metal", district: "bautzen" }, asked)).toMatchObject({ total: 0 });
    expect(await findLandingView(db, { field: "food", district: "goerlitz" }, asked)).toMatchObject({ total: 0 });
  });

  test("the overview counts only doors with something behind them", async () => {
    expect(await findLandingLinks(db, asked)).toEqual([
      {
        field: "metal",
        occupations: [{ href: "/de/occupations/schweisser", label: expect.any(String) as string, count: 3 }],
        districts: [{ href: "/de/fields/metal/goerlitz", label: "Landkreis Görlitz", count: 3 }],
      },
    ]);
  });

  test("what does not exist is not found, what is empty is there", async () => {
    await expect(occupationPage({ ...visit, params: { lang: "de", occupation: "unicorn" } })).rejects.toMatchObject({
      status: 404,
    });
    await expect(
      fieldPage({ ...visit, params: { lang: "de", field: "metal", district: "nowhere" } }),
    ).rejects.toMatchObject({ status: 404 });
    const empty = await occupationPage({ ...visit, params: { lang: "cs", occupation: "koch-koechin" } });
    expect(empty.view.total).toBe(0);
  });

  test("a door has the next events of its field, that of a district only those that are there", async () => {
    const fair = async (place_id: string, fields: Field[], given: Parameters<typeof insertEvent>[1] = {}) => {
      const event = await insertEvent(db, { place_id, times: [{ day: "2027-02-12" }], ...given });
      for (const field of fields) await db.insertInto("event_field").values({ event_id: event.id, field }).execute();
      return event.id;
    };
    const forAll = await fair("de-goerlitz", [], { times: [{ day: "2027-02-13" }] });
    const forMetal = await fair("de-zittau", ["metal"]);
    const elsewhere = await fair("de-bautzen", ["metal", "food"], { times: [{ day: "2027-02-14" }] });
    await fair("de-goerlitz", ["food"]);
    await fair("de-goerlitz", ["metal"], { members_only: 1 });
    await fair("de-goerlitz", ["metal"], { status: "cancelled" });
    await raiseRevision(db);
    const ids = ({ calendar }: { calendar: { events: { id: string }[] } }) => calendar.events.map(({ id }) => id);
    const field = { lang: "de", field: "metal", district: "goerlitz" };
    expect(ids(await fieldPage({ ...visit, params: field }))).toEqual([forMetal, forAll]);
    const occupation = { lang: "de", occupation: "schweisser" };
    expect(ids(await occupationPage({ ...visit, params: occupation }))).toEqual([forMetal, elsewhere]);
    for (const day of ["2027-02-03", "2027-02-04"]) await fair("de-zittau", ["metal"], { times: [{ day }] });
    await raiseRevision(db);
    expect(ids(await occupationPage({ ...visit, params: occupation }))).toHaveLength(3);
  });
});
