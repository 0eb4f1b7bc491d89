import { beforeEach, describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { askWhetherWanted } from "#app/domain/alerts/wanted/ask-whether-wanted.server.ts";
import { endUnwantedAlerts } from "#app/domain/alerts/wanted/end-unwanted-alerts.server.ts";
import { keptRows } from "#app/domain/data-protection/keeping/kept-rows.server.ts";
import { paths } from "#app/paths.ts";
import { action as pause, loader as pausePage } from "#app/routes/mine/alert-pause.tsx";
import { action as keep, loader as question } from "#app/routes/mine/alert-wanted.tsx";
import { publishListing } from "#tests/support/alerts.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { get, post } from "#tests/support/requests.ts";

const monday = new Date("2027-02-01T12:00:00Z");
const days = (count: number) => new Date(monday.getTime() + count * 86_400_000);
const email = "resting@mail.example";

describe.each(databases)("an alert that nobody needs just now, on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config } = testContext(db);
  const at = (now: Date) => testContext(db, { now });
  let token: string;
  let params: { lang: string; token: string };
  beforeEach(async () => {
    await db.deleteFrom("alert").execute();
    await db.deleteFrom("outbox_mail").execute();
    await db.deleteFrom("audit").execute();
    const wish = { email, criteria: "field=metal", plan: null };
    await requestAlert(db, { ...wish, lang: "de", frequency: "daily", config, now: monday });
    token = alertToken(config, (await findSameAlert(db, wish))?.id ?? "none");
    await confirmAlert(db, { token, config, now: monday });
    params = { lang: "de", token };
  });
  const mails = async (kind: string) =>
    (await db.selectFrom("outbox_mail").select(["kind", "text"]).execute()).filter((mail) => mail.kind === kind);
  const alerts = () => db.selectFrom("alert").selectAll().execute();
  const askPause = (now: Date, fields: Record<string, string>) =>
    pause({ request: post(paths.pauseAlert("de", token), fields), params, context: at(now) });

  describe("can rest", () => {
    test("until the end of a day, and then brings what came meanwhile", async () => {
      await askPause(monday, { deed: "pause", until: "2027-02-05" });
      await publishListing(db, { now: days(1) });
      await runAlerts(db, { now: new Date("2027-02-05T22:00:00Z"), config });
      expect(await mails("alert.listings")).toEqual([]);
      await runAlerts(db, { now: new Date("2027-02-06T08:00:00Z"), config });
      expect(await mails("alert.listings")).toHaveLength(1);
    });

    test("without an end, until its owner goes on", async () => {
      await askPause(monday, { deed: "pause", until: "" });
      await publishListing(db, { now: days(1) });
      await runAlerts(db, { now: days(60), config });
      expect(await mails("alert.listings")).toEqual([]);
      expect(await pausePage({ request: get("/"), params, context: at(days(60)) })).toMatchObject({
        data: { alert: { pause: { until: null } } },
      });
      await askPause(days(30), { deed: "resume" });
      await runAlerts(db, { now: days(30), config });
      expect(await mails("alert.listings")).toHaveLength(1);
    });

    test.each([
      ["2027-01-31", "alert:errors.pausePast"],
      ["2028-02-02", "alert:errors.pauseLong"],
      ["soon", "errors.date"],
    ])("not until %s, which is said at the field and kept", async (until, key) => {
      expect(await askPause(monday, { deed: "pause", until })).toMatchObject({
        init: { status: 422 },
        data: { form: { errors: { until: [{ key }] }, typed: { until } } },
      });
      expect(await alerts()).toMatchObject([{ paused_at: null }]);
    });

    test.each(["2027-02-01", "2028-02-01"])("until %s", async (until) => {
      expect(await askPause(monday, { deed: "pause", until })).toMatchObject({ status: 303 });
      expect(await alerts()).toMatchObject([{ paused_until: until }]);
    });
  });

  describe("is asked for after twelve months", () => {
    const year = new Date("2028-02-01T12:00:01Z");
    const ask = (now: Date) => askWhetherWanted(db, { config, now });
    const end = (now: Date) => endUnwantedAlerts(db, { config, now });

    test("not earlier, and once", async () => {
      await ask(monday);
      await ask(new Date("2028-02-01T12:00:00Z"));
      expect(await mails("alert.wanted")).toEqual([]);
      await ask(year);
      await ask(new Date("2028-02-09T12:00:00Z"));
      expect(await mails("alert.wanted")).toMatchObject([{ text: expect.stringContaining("2.\u00a0März 2028") }]);
    });

    test("and ended and erased where nobody answers until the day that the mail names is over", async () => {
      await ask(year);
      await end(new Date("2028-03-02T22:00:00Z"));
      expect(await alerts()).toHaveLength(1);
      const late = new Date("2028-03-03T00:00:00Z");
      const due = async () => {
        const counts = keptRows.alert.due?.(db, late) ?? [];
        return Promise.all(counts.map(async (query) => Number((await query.executeTakeFirstOrThrow()).count)));
      };
      expect(await due()).toEqual([0, 1]);
      await end(late);
      expect(await alerts()).toEqual([]);
      expect(await db.selectFrom("outbox_mail").select("id").where("to_address", "=", email).execute()).toEqual([]);
      expect(await db.selectFrom("audit").select(["action", "account_id"]).execute()).toEqual([
        { action: "alert.unanswered", account_id: null },
      ]);
    });

    test("and goes on for another year by a button, not by opening the page", async () => {
      await ask(year);
      const context = at(new Date("2028-02-10T12:00:00Z"));
      await question({ request: get(paths.alertWanted("de", token)), params, context });
      expect(await alerts()).toMatchObject([{ asked_at: year.toISOString() }]);
      await keep({ request: post(paths.alertWanted("de", token)), params, context });
      await end(new Date("2028-04-01T12:00:00Z"));
      await ask(new Date("2029-02-10T12:00:00Z"));
      expect(await alerts()).toMatchObject([{ asked_at: null }]);
      await ask(new Date("2029-02-10T12:00:01Z"));
      expect(await alerts()).toMatchObject([{ asked_at: "2029-02-10T12:00:01.000Z" }]);
    });
  });
});
