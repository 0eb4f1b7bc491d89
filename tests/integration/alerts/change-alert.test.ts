import { beforeEach, describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { criteriaOfReturn, type Return } from "#app/domain/alerts/returnee.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { type AlertRequest, requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { paths } from "#app/paths.ts";
import { action as change } from "#app/routes/mine/alert.tsx";
import { publishListing } from "#tests/support/alerts.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertDistrict, insertOccupation, insertPlace } from "#tests/support/factories.ts";
import { post } from "#tests/support/requests.ts";

const monday = new Date("2027-02-01T12:00:00Z");
const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000);
const settings = { frequency: "daily", lang: "de" };

describe.each(databases)("changing an alert on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: hours(30) });
  const { config } = context;
  const home = await insertDistrict(db, { id: "home-land" });
  const other = await insertDistrict(db, { id: "other-land" });
  await insertDistrict(db, { id: "far-away", role: "context" });
  const nurse = await insertOccupation(db, { field: "health" });
  const inHome = await insertPlace(db, { district_id: home.id });
  const inOther = await insertPlace(db, { district_id: other.id });
  let email: string;
  let person = 0;
  beforeEach(() => {
    person += 1;
    email = `changer${person}@mail.example`;
  });

  const ask = (given: Partial<AlertRequest>) => {
    const wish = { email, lang: "de", criteria: "", frequency: "daily", plan: null, config, now: monday } as const;
    return requestAlert(db, { ...wish, ...given });
  };
  const confirmed = async (given: Partial<Pick<AlertRequest, "criteria" | "plan">>) => {
    await ask(given);
    const alert = await findSameAlert(db, { email, criteria: "", plan: null, ...given });
    const token = alertToken(config, alert?.id ?? "none");
    await confirmAlert(db, { token, config, now: monday });
    return token;
  };
  const comingHome = (plan: Return) => confirmed({ plan, criteria: criteriaOfReturn(plan) });
  const send = (token: string, fields: Record<string, string | string[]>) =>
    change({
      request: post(paths.myAlert("de", token), { ...settings, ...fields }),
      params: { lang: "de", token },
      context,
    });
  const alerts = () => db.selectFrom("alert").selectAll().where("email", "=", email).orderBy("id").execute();
  const listingMails = () =>
    db
      .selectFrom("outbox_mail")
      .select("text")
      .where("to_address", "=", email)
      .where("kind", "=", "alert.listings")
      .execute();
  const plan: Return = {
    ...{ homeDistrict: home.id, homePlace: "", fields: ["health"], horizonMonths: 12, horizonFrom: "2027-02-01" },
    ...{ matters: [], reachable: [], officeMayContact: true },
  };

  test("moves a way home to another place, field and time", async () => {
    const token = await comingHome(plan);
    const wish = { homeDistrict: other.id, field: "metal", horizon: "6" };

    expect(await send(token, wish)).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([
      {
        ...{ criteria: "field=metal&district=other-land", home_district: other.id },
        ...{ horizon_months: 6, horizon_from: "2027-02-02", office_may_contact: 0 },
      },
    ]);
  });

  test("keeps the day on which the time was said while it stays the same, and what was said of listings", async () => {
    const token = await comingHome(plan);
    await db
      .updateTable("alert")
      .set({ criteria: "district=home-land&not=koch&pay=16" })
      .where("email", "=", email)
      .execute();
    const wish = {
      homeDistrict: other.id,
      field: ["metal", "health"],
      horizon: "12",
      matter: "childcare",
      week: "2027-03-29",
    };

    expect(await send(token, { ...wish, frequency: "growing" })).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([
      {
        ...{ criteria: "field=health&field=metal&district=other-land&not=koch&pay=16", frequency: "growing" },
        ...{ horizon_from: "2027-02-01", matters: "childcare", reachable: "2027-03-29" },
      },
    ]);
  });

  test("to a place at home looks around it, and to one that nobody knows says so at its field", async () => {
    const token = await comingHome(plan);
    const wish = { homeDistrict: home.id, horizon: "12" };
    await db.insertInto("place_name").values({ place_id: inHome.id, folded: "heimdorf" }).execute();
    expect(await send(token, { ...wish, homePlace: "Nirgendheim" })).toMatchObject({
      data: { form: { errors: { homePlace: [{ key: "alert:errors.unknownPlace" }] } } },
    });
    expect(await send(token, { ...wish, homePlace: "Heimdorf" })).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([{ criteria: "near=Heimdorf&within=30", home_district: home.id }]);
  });

  test("to a district that is none of ours changes nothing and keeps what was typed", async () => {
    const token = await comingHome(plan);
    const before = await alerts();
    const wish = { homeDistrict: "far-away", horizon: "0" };

    expect(await send(token, wish)).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { homeDistrict: expect.anything() }, typed: wish } },
    });
    expect(await alerts()).toEqual(before);
  });

  test("gives a search other words, another place and other filters, in its canonical form", async () => {
    const token = await confirmed({ criteria: "q=spawacz&kind=job" });
    const near = "Musterdorf";
    await db.insertInto("place_name").values({ place_id: inHome.id, folded: "musterdorf" }).execute();

    expect(
      await send(token, {
        q: " Pflege  evil.example ",
        near,
        within: "45min",
        kind: ["internship", "job"],
        sort: "pay",
      }),
    ).toMatchObject({ status: 303 });
    const query = new URLSearchParams({ q: "Pflege", near, within: "45min" });
    expect(await alerts()).toMatchObject([{ criteria: `${query.toString()}&kind=internship&kind=job` }]);
  });

  test("to a place nobody knows says so at its field", async () => {
    const token = await confirmed({ criteria: "q=spawacz" });
    expect(await send(token, { q: "spawacz", near: "Nirgendheim" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { near: [{ key: "alert:errors.unknownPlace" }] }, typed: { near: "Nirgendheim" } } },
    });
    expect(await alerts()).toMatchObject([{ criteria: "q=spawacz" }]);
  });

  test("to what another alert of the same person looks for already is refused", async () => {
    await confirmed({ criteria: "q=koch" });
    const token = await confirmed({ criteria: "q=spawacz" });
    expect(await send(token, { q: "koch", near: "" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { "": [{ key: "alert:errors.sameAlert" }] } } },
    });
  });

  test("takes the place of a sign-up for the same that nobody confirmed", async () => {
    await ask({ criteria: "q=koch" });
    const token = await confirmed({ criteria: "q=spawacz" });
    expect(await send(token, { q: "koch", near: "" })).toMatchObject({ status: 303 });
    expect(await alerts()).toMatchObject([{ criteria: "q=koch", confirmed_at: monday.toISOString() }]);
  });

  test("never makes a way home of a search, nor the other way round", async () => {
    const token = await confirmed({ criteria: "q=spawacz" });
    await send(token, { homeDistrict: home.id, horizon: "6", officeMayContact: "on" });
    expect(await alerts()).toMatchObject([{ criteria: "q=spawacz", home_district: null, office_may_contact: 0 }]);
  });

  test("brings what comes after the last mail, not all there ever was", async () => {
    const publish = (now: Date) => publishListing(db, { occupation_id: nurse.id, place_id: inOther.id, now });
    const token = await comingHome(plan);
    await publish(hours(1));
    await runAlerts(db, { now: hours(24), config });
    const since = await publish(hours(26));
    await send(token, { homeDistrict: other.id, field: "health", horizon: "12" });
    await runAlerts(db, { now: hours(48), config });

    const mails = await listingMails();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text.match(/-[0-9a-z]{10}(?=\?via=alert$)/gm)).toEqual([`-${since.id}`]);
  });
});

test("a sign-up can be confirmed until the day that its mail names is over", async () => {
  const db = await freshDatabase();
  const { config } = testContext(db);
  /** In the week after, the clocks go back. */
  const now = new Date("2027-10-24T22:30:00Z");
  await requestAlert(db, {
    ...{ email: "late@mail.example", lang: "de", criteria: "q=koch", frequency: "daily", plan: null },
    ...{ config, now },
  });
  const [mail] = await db.selectFrom("outbox_mail").select("text").execute();
  const [alert] = await db.selectFrom("alert").select("confirm_by").execute();

  expect(mail?.text).toContain("1.\u00a0November 2027");
  expect(alert?.confirm_by).toBe("2027-11-01T22:59:59.000Z");
});
