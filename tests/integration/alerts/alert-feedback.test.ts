import { beforeEach, describe, expect, test } from "vitest";
import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import { newId } from "#db/ids.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { countFeedback } from "#app/domain/alerts/feedback/count-feedback.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { paths } from "#app/paths.ts";
import { action as say, loader as read } from "#app/routes/mine/alert-feedback.tsx";
import { publishListing } from "#tests/support/alerts.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertOccupation } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";

const monday = new Date("2027-02-01T12:00:00Z");
const tuesday = new Date("2027-02-02T12:00:00Z");

describe.each(databases)("what somebody says of a listing on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: tuesday });
  const { config } = context;
  const cook = await insertOccupation(db, { field: "food" });
  const welder = await insertOccupation(db, { field: "metal" });
  let person = 0;

  const signUp = async (criteria: string, partner_criteria = "") => {
    person += 1;
    const wish = { email: `sayer${person}@mail.example`, criteria, partner_criteria, plan: null };
    await requestAlert(db, { ...wish, lang: "de", frequency: "daily", config, now: monday });
    const alert = await findSameAlert(db, wish);
    const token = alertToken(config, alert?.id ?? "none");
    await confirmAlert(db, { token, config, now: monday });
    return { id: alert?.id ?? "none", token };
  };
  const params = (token: string, listingId: string) => ({ lang: "de", token, listingId });
  const open = (token: string, listingId: string, says?: AlertVerdict) =>
    read({
      request: get(paths.alertFeedback("de", token, listingId, says)),
      params: params(token, listingId),
      context,
    });
  const send = (token: string, listingId: string, fields: Record<string, string>) =>
    say({
      request: post(paths.alertFeedback("de", token, listingId), fields),
      params: params(token, listingId),
      context,
    });
  const said = () => db.selectFrom("alert_feedback").select(["listing_id", "verdict"]).execute();
  const searches = (id: string) =>
    db.selectFrom("alert").select(["criteria", "partner_criteria"]).where("id", "=", id).execute();
  let listing: { id: string };
  let welding: { id: string };
  beforeEach(async () => {
    await db.deleteFrom("alert").execute();
    await db.deleteFrom("outbox_mail").execute();
    const now = new Date("2027-02-01T13:00:00Z");
    listing = await publishListing(db, { occupation_id: cook.id, german_level: "B1", now });
    welding = await publishListing(db, { occupation_id: welder.id, german_level: "B1", now });
  });

  test("begins at a link of the mail, which says nothing by being opened", async () => {
    const { token } = await signUp("field=food");
    await runAlerts(db, { now: tuesday, config });
    const [mail] = await db
      .selectFrom("outbox_mail")
      .select(["html", "text"])
      .where("kind", "=", "alert.listings")
      .execute();
    expect(mail?.html).toContain(`${paths.alertFeedback("de", token, listing.id)}?says=low_pay`);
    expect(mail?.text).toContain(paths.alertFeedback("de", token, listing.id));

    expect(await open(token, listing.id, "low_pay")).toMatchObject({ data: { found: { chosen: "low_pay" } } });
    expect(await said()).toEqual([]);
  });

  test("is one thing, the last", async () => {
    const { token } = await signUp("field=food");
    await runAlerts(db, { now: tuesday, config });
    await send(token, listing.id, { verdict: "far" });
    expect(await send(token, listing.id, { verdict: "german" })).toMatchObject({ status: 303 });
    expect(await said()).toEqual([{ listing_id: listing.id, verdict: "german" }]);
  });

  test("offers to adjust the search, and does so only when asked", async () => {
    const { id, token } = await signUp("field=food");
    await runAlerts(db, { now: tuesday, config });
    await send(token, listing.id, { verdict: "german" });
    expect(await searches(id)).toMatchObject([{ criteria: "field=food" }]);

    await send(token, listing.id, { verdict: "wrong_work", deed: "adjust" });
    expect(await searches(id)).toMatchObject([{ criteria: `field=food&not=${cook.id}` }]);
  });

  test("about what came for who comes along adjusts that search", async () => {
    const { id, token } = await signUp("field=food", "field=metal");
    await runAlerts(db, { now: tuesday, config });
    await send(token, welding.id, { verdict: "german", deed: "adjust" });
    expect(await searches(id)).toEqual([{ criteria: "field=food", partner_criteria: "field=metal&german=A2" }]);
  });

  test("is heard only of what this alert has sent", async () => {
    const { token } = await signUp("field=food");
    await runAlerts(db, { now: tuesday, config });
    expect(await open(token, welding.id)).toMatchObject({ init: { status: 404 } });
    await expect(send(token, welding.id, { verdict: "far" })).rejects.toMatchObject({ status: 404 });
    expect(await said()).toEqual([]);
  });

  test("is counted for the office from five people on, each once, for three months", async () => {
    const add = async (email: string, listing_id: string, at = monday) => {
      const id = newId();
      await db
        .insertInto("alert")
        .values({
          ...{ id, email, lang: "de", criteria: `q=${id}`, frequency: "daily", manage_hash: id },
          ...{ created_at: at.toISOString(), confirm_by: at.toISOString(), office_may_contact: 0 },
        })
        .execute();
      await db
        .insertInto("alert_feedback")
        .values({ alert_id: id, listing_id, verdict: "low_pay", at: at.toISOString() })
        .execute();
    };
    for (const nth of [1, 2, 3, 4]) await add(`${nth}@mail.example`, listing.id);
    await add("4@mail.example", listing.id);
    await add("5@mail.example", welding.id);
    await add("6@mail.example", listing.id, new Date("2026-10-01T12:00:00Z"));
    expect(await countFeedback(db, { now: tuesday })).toEqual([]);

    await add("7@mail.example", listing.id);
    expect(await countFeedback(db, { now: tuesday })).toEqual([
      { field: "food", counts: { right: null, far: null, wrong_work: null, low_pay: 5, german: null } },
    ]);
  });
});
