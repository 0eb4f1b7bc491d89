import { describe, expect, test } from "vitest";
import { saveRates } from "#app/domain/listings/money/save-rates.server.ts";
import * as yearPage from "#app/routes/office/take-home/year.tsx";
import * as withdrawal from "#app/routes/office/take-home/year-withdrawal.ts";
import * as years from "#app/routes/office/take-home/years.tsx";
import { loader } from "#app/routes/public/take-home/take-home.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertListing } from "#tests/support/factories.ts";
import { inventedParameters } from "#tests/support/invented-parameters.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
/** As the office types them; the numbers are invented. */
const typed = Object.fromEntries(
  Object.entries(inventedParameters.DE).map(([name, value]) => [`parameters.${name}`, String(value).replace(".", ",")]),
);
const source = "erfunden, für diese Prüfung";

describe.each(databases)("what stays of the pay on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const reviewer = await insertAccount(db, { role: "office", office_role: "review" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { now });
  const read = (query: string) => loader({ request: get(`/de/take-home?${query}`), params: { lang: "de" }, context });
  const office = (fields?: Record<string, string>, { who = cookie, year = "2027", country = "DE" } = {}) => ({
    request: fields ? post("/de/office/pay", fields, { cookie: who }) : get("/de/office/pay", { cookie: who }),
    params: { lang: "de", country, year },
    context,
  });

  test("says that the numbers are not there, and reckons nothing", async () => {
    expect(await read("country=DE&gross=3000")).toMatchObject({ year: null, years: [], found: null, current: 2027 });
    expect((await years.loader(office())).rows).toHaveLength(6);
  });

  test("is for those of the office who may set pay, for countries of the region", async () => {
    const other = await sessionCookie(db, reviewer.id);
    await expect(yearPage.loader(office(undefined, { who: other }))).rejects.toMatchObject({ status: 403 });
    await expect(yearPage.loader(office(undefined, { country: "FR" }))).rejects.toMatchObject({ status: 404 });
    await expect(yearPage.loader(office(undefined, { year: "27" }))).rejects.toMatchObject({ status: 404 });
  });

  test.each<[Record<string, string>, string]>([
    [{ "parameters.churchRate": "" }, "parameters.churchRate"],
    [{ "parameters.soliRate": "120" }, "parameters.soliRate"],
    [{ "parameters.zone3End": "15.000" }, "parameters.zone3End"],
    [{ source: "" }, "source"],
  ])("takes no year that lacks something: %o", async (wrong, field) => {
    const answer = await yearPage.action(office({ ...typed, source, ...wrong }));
    expect(answer).toMatchObject({ init: { status: 422 }, data: { look: null } });
    expect(Object.keys(("data" in answer && answer.data.form.errors) || {})).toEqual([field]);
  });

  test("is reckoned by a year that somebody looked at before they kept it", async () => {
    const looked = await yearPage.action(office({ ...typed, source }));
    if (!("data" in looked) || !looked.data.look) throw new Error("nothing was shown");
    const { mark, sample } = looked.data.look;
    expect(sample[0]).toMatchObject({ gross: 2_500 });
    expect((await read("country=DE&gross=3000")).year).toBeNull();

    const changed = await yearPage.action(office({ ...typed, source: "anders", confirmed: mark }));
    expect(changed).toMatchObject({ init: { status: 200 } });
    expect(await yearPage.action(office({ ...typed, source, confirmed: mark }))).toMatchObject({ status: 303 });
    const again = await yearPage.action(office({ ...typed, source, confirmed: mark }));
    expect(again).toMatchObject({ data: { form: { errors: { "": [{ key: "floors:error.changed" }] } } } });

    expect(await read("country=DE&gross=3.000+€")).toMatchObject({
      year: { year: 2027, source },
      found: { gross: 3_000, net: 3_000 - 645 - 306.42 },
    });
    expect((await read("country=DE&gross=1500")).isSmall).toBe(true);
    expect((await read("country=DE&gross=1500&training=on")).isSmall).toBe(false);
    expect((await read("country=PL&gross=8000")).year).toBeNull();
    expect((await read("country=DE&gross=3000&year=2026")).found).toBeNull();
  });

  test.each([
    ["gross=viel", "gross", "errors.amount"],
    ["gross=0", "gross", "takeHome:error.positive"],
    ["gross=3000+zł", "gross", "takeHome:error.currency"],
    ["gross=3000&children=halb", "children", "takeHome:error.children"],
  ])("says at the field what cannot be reckoned: %s", async (query, field, key) => {
    const { form, found } = await read(`country=DE&${query}`);
    expect(found).toBeNull();
    expect(form?.errors[field]).toMatchObject([{ key }]);
  });

  test("begins with what a listing promises, and is said in each money by the latest rate", async () => {
    const pay = { pay_min: 2_800_00, pay_max: 3_200_00, pay_unit: "month", pay_currency: "EUR" } as const;
    const open = await insertListing(db, { status: "published", deadline: "2027-06-30", ...pay });
    await saveRates(db, {
      rates: [{ day: "2027-01-29", PLN: 4, CZK: 25 }],
      source: "office",
      accountId: officer.id,
      now,
    });
    const found = await read(`listing=${open.id}`);
    expect(found).toMatchObject({ gross: 2_800, listing: { id: open.id } });
    expect(found.elsewhere).toEqual([
      { currency: "PLN", net: (found.found?.net ?? 0) * 4 },
      { currency: "CZK", net: (found.found?.net ?? 0) * 25 },
    ]);
    expect((await read(`listing=${open.id}&gross=3100`)).gross).toBe(3_100);
    expect((await read(`listing=${open.id}&country=PL`)).gross).toBeNull();
  });

  test("is reckoned no more once the year is withdrawn", async () => {
    expect(await withdrawal.action(office({}))).toMatchObject({ status: 303 });
    expect((await read("country=DE&gross=3000")).year).toBeNull();
    await expect(withdrawal.action(office({}))).rejects.toMatchObject({ status: 404 });
  });
});
