import { beforeAll, describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { action as change } from "#app/routes/office/home-facts/home-fact.tsx";
import { action as remove } from "#app/routes/office/home-facts/home-fact-removal.ts";
import { action as add } from "#app/routes/office/home-facts/new-home-fact.tsx";
import { loader as page } from "#app/routes/public/returnees.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertDistrict } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2026-11-30T09:00:00Z");

describe.each(databases)("what the office tells people who come home, on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  let cookie = "";

  beforeAll(async () => {
    await insertDistrict(db, { id: "goerlitz", country: "DE" });
    await insertDistrict(db, { id: "liberec", country: "CZ", role: "border", name: "okres Liberec" });
    cookie = await sessionCookie(db, (await insertAccount(db, { role: "office" })).id);
  });

  const pay = { area: "goerlitz", amount: "3.000", day: "2025-12-31", source: "Amt für Statistik" };
  const send = (kind: string, fields: Record<string, string>) =>
    add({ request: post(paths.newHomeFact("de", kind), fields, { cookie }), params: { lang: "de", kind }, context });
  const shown = async () => (await page({ request: get(paths.returnee("de")), params: { lang: "de" }, context })).facts;
  const stored = () => db.selectFrom("dated_entry").selectAll().where("topic", "=", "home_fact").execute();

  test("is nothing until the office enters it, and then with where it is from", async () => {
    expect(await shown()).toEqual({ pay: [], rent: [], changes: [] });
    expect(await send("pay", pay)).toMatchObject({ status: 303 });
    expect((await shown()).pay).toMatchObject([
      {
        area: "Landkreis Görlitz",
        amount: 300_000,
        currency: "EUR",
        source: "Amt für Statistik",
        day: "2025-12-31",
      },
    ]);
  });

  test("is in the money of the place, unless another stands beside the number", async () => {
    expect(await send("rent", { ...pay, area: "liberec", amount: "250" })).toMatchObject({ status: 303 });
    expect(await send("pay", { ...pay, area: "liberec", amount: "1 500 €" })).toMatchObject({ status: 303 });
    const { pay: pays, rent } = await shown();
    expect([rent[0]?.currency, pays.find(({ amount }) => amount === 150_000)?.currency]).toEqual(["CZK", "EUR"]);
  });

  test.each([
    ["pay", { ...pay, day: "2027-01-01" }, "day"],
    ["pay", { ...pay, area: "elsewhere" }, "area"],
    ["pay", { ...pay, amount: "0" }, "amount"],
    ["pay", { ...pay, source: "" }, "source"],
    ["pay", pay, "day"],
    ["change", { area: "region", day: "2026-01-01", source: "Amt" }, "textDe"],
  ])("a slip in %s is said at its field", async (kind, fields, field) => {
    const answer = await send(kind, fields);
    expect(answer).toMatchObject({ data: { form: { errors: { [field]: [expect.anything()] } } } });
  });

  test("can be put right and taken away, and both stand in the audit", async () => {
    const [entry] = (await stored()).filter(({ subject }) => subject === "pay goerlitz");
    const params = { lang: "de", entryId: entry?.id ?? "" };
    const path = paths.officeHomeFact("de", params.entryId);
    const fields = { ...pay, amount: "3.100", seen: entry?.edited_at ?? "" };
    const later = { ...context, now: () => new Date(now.getTime() + 60_000) };
    expect(await change({ request: post(path, fields, { cookie }), params, context: later })).toMatchObject({
      status: 303,
    });
    expect(await change({ request: post(path, fields, { cookie }), params, context: later })).toMatchObject({
      init: { status: 422 },
    });
    expect(await remove({ request: post(path, {}, { cookie }), params, context: later })).toMatchObject({
      status: 303,
    });
    expect((await shown()).pay.map(({ amount }) => amount)).not.toContain(310_000);
    const audit = await db.selectFrom("audit").select("action").where("subject_id", "=", params.entryId).execute();
    expect(audit.map(({ action }) => action).sort()).toEqual([
      "home_fact.added",
      "home_fact.changed",
      "home_fact.removed",
    ]);
    expect(await send("pay", pay)).toMatchObject({ status: 303 });
  });
});
