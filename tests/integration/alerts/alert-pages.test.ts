import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { action as change, loader as manage } from "#app/routes/mine/alert.tsx";
import { action as confirm, loader as confirmation } from "#app/routes/mine/alert-confirmation.tsx";
import { action as unsubscribe, loader as unsubscribing } from "#app/routes/mine/alert-unsubscribe.tsx";
import { action as signUp, loader as signingUp } from "#app/routes/public/alerts-new.tsx";
import { action as comeHome } from "#app/routes/public/returnees.tsx";
import { publishListing } from "#tests/support/alerts.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { insertDistrict, insertOccupation } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
const db = await freshDatabase();
const context = testContext(db, { now });
const district = await insertDistrict(db, { id: "home-land" });

const email = "anna@mail.example";
const search = "kind=job&q=spawacz&sort=pay&page=2";
const fields = { email, frequency: "daily" };

beforeEach(async () => {
  await db.deleteFrom("alert").execute();
  await db.deleteFrom("outbox_mail").execute();
});

describe("signing up", () => {
  const send = (given: Record<string, string> = fields, query = search) =>
    signUp({ request: post(paths.newAlert("pl", query), given), params: { lang: "pl" }, context });

  test("keeps the search in its canonical form and leads on with a clean address", async () => {
    expect(await send()).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([{ email, criteria: "q=spawacz&kind=job", lang: "pl", frequency: "daily" }]);
  });

  test("answers the same for an address that is known already", async () => {
    const first = await send();
    const second = await send({ ...fields, email: "ANNA@mail.example" });

    expect(locationOf(second)).toBe(locationOf(first));
    expect(await alerts()).toHaveLength(1);
  });

  test("answers the same when an address had too many mails, and sends no more", async () => {
    const strict = testContext(db, { now, limitFactor: 1 });
    const request = () => post(paths.newAlert("pl", search), { ...fields, email: "many@mail.example" });
    const answers = [];
    for (let count = 0; count < 5; count += 1)
      answers.push(locationOf(await signUp({ request: request(), params: { lang: "pl" }, context: strict })));

    expect(new Set(answers).size).toBe(1);
    expect(await mails()).toHaveLength(3);
  });

  test("with a wrong address keeps what was typed", async () => {
    expect(await send({ email: "anna", frequency: "weekly" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { email: [{ key: "errors.email" }] }, typed: { email: "anna", frequency: "weekly" } } },
    });
    expect(await alerts()).toEqual([]);
  });

  test("for a place nobody knows says so before asking for an address", async () => {
    const request = get(paths.newAlert("cs", "near=Nikdeland"));
    expect(await signingUp({ request, params: { lang: "cs" }, context })).toMatchObject({ unknownPlace: "Nikdeland" });
  });
});

describe("the week before", () => {
  const metal = "field=metal";
  const there = { params: { lang: "de" }, context };
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  beforeAll(async () => {
    const [welder, cook] = [await insertOccupation(db), await insertOccupation(db, { field: "food" })];
    for (const days of [1, 2, 3, 4, 8]) await publishListing(db, { occupation_id: welder.id, now: daysAgo(days) });
    await publishListing(db, { occupation_id: cook.id, now: daysAgo(1) });
  });

  test("is what the search would have brought in seven days, before anything is typed", async () => {
    const page = await signingUp({ request: get(paths.newAlert("de", metal)), ...there });
    expect(page.week.own.ids).toHaveLength(4);
    expect(page.week.own.cards).toHaveLength(3);
    expect(page.week.partner).toBeNull();
  });

  test("is shown with the part for who comes along by a button that signs up nobody and keeps what was typed", async () => {
    const typed = { ...fields, email: "half@", partnerQ: "Muster", then: "preview" };
    const answer = await signUp({ request: post(paths.newAlert("de", metal), typed), ...there });
    expect(answer).toMatchObject({
      data: {
        form: { errors: {}, typed: { email: "half@", partnerQ: "Muster" } },
        week: { own: { query: metal }, partner: { query: "q=Muster" } },
      },
    });
    expect(await alerts()).toEqual([]);
  });
});

describe("who comes along", () => {
  const send = (given: Record<string, string>, query: string) =>
    signUp({
      request: post(paths.newAlert("de", query), { ...fields, ...given }),
      params: { lang: "de" },
      context,
    });

  test("is looked for in the same place, with an own level of German and without the other filters", async () => {
    await send({ partnerQ: "Koch evil.example", partnerGerman: "A2" }, "q=spawacz&district=home-land&pay=20&shift=day");
    expect(await alerts()).toMatchObject([{ partner_criteria: "q=Koch&district=home-land&german=A2" }]);
  });

  test("makes another alert of the same search, and the same for both none", async () => {
    for (const partnerQ of ["Koch", "", "Koch"]) await send({ partnerQ }, "q=spawacz");
    expect((await alerts()).map(({ partner_criteria }) => partner_criteria).sort()).toEqual(["", "q=Koch"]);
  });
});

describe("coming home", () => {
  const wish = { ...fields, homeDistrict: district.id, field: "health", horizon: "12", officeMayContact: "on" };
  const send = (given: Record<string, string>) =>
    comeHome({ request: post(paths.returnee("de"), given), params: { lang: "de" }, context });

  test("is an alert for the home district with what the office may know", async () => {
    expect(await send(wish)).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([
      {
        criteria: `field=health&district=${district.id}`,
        home_district: district.id,
        horizon_months: 12,
        horizon_from: "2027-02-01",
        office_may_contact: 1,
      },
    ]);
  });

  test("says what matters, when one is there, who comes along, and how the mails shall grow", async () => {
    const more = { matter: "childcare", week: "2027-03-29", partnerQ: "Koch", frequency: "growing" };
    expect(await send({ ...wish, ...more })).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([
      {
        ...{ matters: "childcare", reachable: "2027-03-29", frequency: "growing" },
        partner_criteria: `q=Koch&district=${district.id}`,
      },
    ]);
  });

  test.each([{ week: "2027-03-30" }, { week: "soon" }, { matter: "everything" }])(
    "is refused with what no page offers: %j",
    async (made) => {
      expect(await send({ ...wish, ...made })).toMatchObject({ init: { status: 422 } });
      expect(await alerts()).toEqual([]);
    },
  );

  test("is shown for the week before without an address, and signs up nobody", async () => {
    const { email: _, ...nameless } = wish;
    expect(await send({ ...nameless, then: "preview" })).toMatchObject({
      data: { form: { errors: {} }, week: { own: { query: `field=health&district=${district.id}` } } },
    });
    expect(await alerts()).toEqual([]);
  });

  test("tells the office nothing unless the box is ticked", async () => {
    const { officeMayContact: _, ...silent } = wish;
    await send(silent);
    expect(await alerts()).toMatchObject([{ office_may_contact: 0 }]);
  });

  test("to a district that is none of ours is refused at its field", async () => {
    expect(await send({ ...wish, homeDistrict: "elsewhere" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { homeDistrict: [{ key: "alert:errors.unknownDistrict" }] } } },
    });
  });
});

describe("the links of the mails", () => {
  const paramsOf = (token: string) => ({ lang: "pl", token });
  const ask = async () => {
    await signUp({ request: post(paths.newAlert("pl", search), fields), params: { lang: "pl" }, context });
    const [mail] = await mails();
    return /mine\/alerts\/([\w-]{43})\/confirmation/.exec(mail?.text ?? "")?.[1] ?? "none";
  };
  const press = (token: string) =>
    confirm({ request: post(paths.confirmAlert("pl", token)), params: paramsOf(token), context });

  test("confirm nothing by being opened, only by the button", async () => {
    const token = await ask();
    await confirmation({ request: get(paths.confirmAlert("pl", token)), params: paramsOf(token), context });
    expect(await alerts()).toMatchObject([{ confirmed_at: null }]);

    expect(locationOf(await press(token))).toBe(`${paths.myAlert("pl", token)}?done=confirmed`);
    expect(await alerts()).toMatchObject([{ confirmed_at: now.toISOString() }]);
  });

  test("show this alert only, and the address masked", async () => {
    const token = await ask();
    await press(token);
    const page = await manage({ request: get(paths.myAlert("pl", token)), params: paramsOf(token), context });

    expect(page).toMatchObject({ data: { alert: { email: "a•••@m•••.example", criteria: "q=spawacz&kind=job" } } });
    expect(JSON.stringify(page)).not.toContain(email);
  });

  test("change how often and in which language", async () => {
    const token = await ask();
    await press(token);
    const request = post(paths.myAlert("pl", token), { frequency: "weekly", lang: "cs", officeMayContact: "on" });

    expect(await change({ request, params: paramsOf(token), context })).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([{ frequency: "weekly", lang: "cs", office_may_contact: 0 }]);
  });

  test("a second window that has not seen the first one's change is told, and may then overrule it", async () => {
    const token = await ask();
    await press(token);
    const there = { params: paramsOf(token), context };
    const page = (await manage({ request: get(paths.myAlert("pl", token)), ...there })) as { data: { seen: string } };
    const save = (fields: Record<string, string>) =>
      change({ request: post(paths.myAlert("pl", token), { lang: "pl", ...fields }), ...there });

    expect(await save({ frequency: "weekly", seen: page.data.seen })).toMatchObject({ status: 303 });
    expect(await save({ frequency: "daily", seen: page.data.seen })).toMatchObject({ init: { status: 409 } });
    expect(await alerts()).toMatchObject([{ frequency: "weekly" }]);
    const again = (await manage({ request: get(paths.myAlert("pl", token)), ...there })) as { data: { seen: string } };
    expect(await save({ frequency: "daily", seen: again.data.seen })).toMatchObject({ status: 303 });
  });

  test("that are made up, old or ended say so", async () => {
    const token = "A".repeat(43);
    const there = { params: paramsOf(token), context };
    const late = testContext(db, { now: new Date("2027-02-10T12:00:00Z") });
    const old = await ask();

    expect(await confirmation({ request: get("/"), ...there })).toMatchObject({ init: { status: 404 } });
    expect(await manage({ request: get("/"), ...there })).toMatchObject({ init: { status: 404 } });
    expect(await unsubscribing({ request: get("/"), ...there })).toMatchObject({ init: { status: 404 } });
    expect(await confirmation({ request: get("/"), params: paramsOf(old), context: late })).toMatchObject({
      init: { status: 410 },
    });
  });

  test("end it by a button", async () => {
    const token = await ask();
    await unsubscribing({ request: get(paths.unsubscribe("pl", token)), params: paramsOf(token), context });
    expect(await alerts()).toHaveLength(1);

    const request = post(paths.unsubscribe("pl", token));
    expect(locationOf(await unsubscribe({ request, params: paramsOf(token), context }))).toBe(
      `${paths.unsubscribe("pl", token)}?done=ended`,
    );
    expect(await alerts()).toEqual([]);
  });

  test("end it for a mail program in one request, as often as it likes", async () => {
    const token = await ask();
    const oneClick = () => post(paths.unsubscribe("pl", token), { "List-Unsubscribe": "One-Click" });

    expect(await unsubscribe({ request: oneClick(), params: paramsOf(token), context })).toMatchObject({ status: 200 });
    expect(await unsubscribe({ request: oneClick(), params: paramsOf(token), context })).toMatchObject({ status: 200 });
    expect(await alerts()).toEqual([]);
  });
});

const alerts = () => db.selectFrom("alert").selectAll().orderBy("id").execute();
const mails = () => db.selectFrom("outbox_mail").select(["kind", "text"]).orderBy("id").execute();

function locationOf(answer: unknown) {
  return answer instanceof Response ? answer.headers.get("Location") : null;
}
