import { beforeEach, describe, expect, test } from "vitest";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { endAlert } from "#app/domain/alerts/end-alert.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import type { Return } from "#app/domain/alerts/returnee.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { forgetUnconfirmedAlerts } from "#app/domain/alerts/sign-up/forget-unconfirmed-alerts.server.ts";
import { type AlertRequest, requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertCompany,
  insertDistrict,
  insertMember,
  insertOccupation,
  insertPlace,
} from "#tests/support/factories.ts";

const config = readConfig({ APP_ORIGIN: testOrigin }, "test");
const monday = new Date("2027-02-01T12:00:00Z");
const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000);
const days = (count: number) => hours(count * 24);

/** Every test has a person and a district of its own, so that they do not find each other's listings. */
const letters = "abcdefghijklmnopqrstuvwxyz";
let person = 0;
let email: string;
let district: string;
beforeEach(() => {
  email = `seeker${person}@mail.example`;
  district = `land-${letters[Math.floor(person / 26)]}${letters[person % 26]}`;
  person += 1;
});

describe.each(databases)("alerts on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db);
  const member = await insertMember(db, { company_id: company.id });
  const welder = await insertOccupation(db);
  const nurse = await insertOccupation(db, { field: "health", name_de: "Pflegefachkraft" });
  let place_id: string;
  beforeEach(async () => {
    await insertDistrict(db, { id: district });
    place_id = (await insertPlace(db, { district_id: district })).id;
  });

  const search = (field = "metal") => `field=${field}&district=${district}`;
  const request = (given: Partial<AlertRequest> = {}) =>
    requestAlert(db, {
      email,
      lang: "pl",
      criteria: search(),
      frequency: "daily",
      plan: null,
      config,
      now: monday,
      ...given,
    });
  const find = (given: Partial<Pick<AlertRequest, "criteria" | "partner_criteria" | "plan">> = {}) =>
    findSameAlert(db, { email, criteria: search(), plan: null, ...given });
  const tokenOf = async (criteria = search(), partner_criteria = "") =>
    alertToken(config, (await find({ criteria, partner_criteria }))?.id ?? "none");
  const confirmed = async (given: Partial<AlertRequest> = {}) => {
    await request(given);
    return confirmAlert(db, { token: await tokenOf(given.criteria, given.partner_criteria), config, now: monday });
  };
  const mails = () =>
    db
      .selectFrom("outbox_mail")
      .select(["kind", "lang", "text", "unsubscribe_url"])
      .where("to_address", "=", email)
      .orderBy("id")
      .execute();
  const kindsOfMails = async () => (await mails()).map(({ kind }) => kind);
  const publish = (now: Date, occupation = welder) =>
    publishListing(db, { company_id: company.id, occupation_id: occupation.id, place_id, now });

  describe("signing up", () => {
    test("asks the owner of the address and sends nothing else before the answer", async () => {
      await request();
      await publish(hours(1));
      await runAlerts(db, { now: days(1), config });

      expect(await mails()).toMatchObject([{ kind: "alert.confirmation", lang: "pl" }]);
    });

    test("twice makes one alert, and what was asked for last counts", async () => {
      await request();
      await request({ frequency: "weekly", lang: "cs" });

      expect(await find()).toMatchObject({ frequency: "weekly", lang: "cs" });
      expect(await kindsOfMails()).toEqual(["alert.confirmation", "alert.confirmation"]);
    });

    test("for what one has already changes nothing and says so by mail", async () => {
      await confirmed();
      await request({ frequency: "weekly" });

      expect(await find()).toMatchObject({ frequency: "daily", confirmed_at: monday.toISOString() });
      expect(await kindsOfMails()).toEqual(["alert.confirmation", "alert.reminder"]);
    });

    test("to come home is another alert than the same search without", async () => {
      const plan: Return = {
        ...{ homeDistrict: district, homePlace: "", fields: ["metal"], horizonMonths: 12, horizonFrom: "2027-02-01" },
        ...{ matters: ["childcare"], reachable: ["2027-03-29"], officeMayContact: true },
      };
      await request();
      await request({ plan });

      expect(await find()).toMatchObject({ plan: null });
      expect(await find({ plan })).toMatchObject({ plan });
    });
  });

  test("one that cannot be sent does not keep the others", async () => {
    await confirmed();
    const broken = { email: "broken", criteria: search("health"), lang: "de" as const };
    await request({ ...broken, email: `a${email}` });
    await db
      .updateTable("alert")
      .set({ email: broken.email, confirmed_at: monday.toISOString(), id: "0" })
      .where("email", "=", `a${email}`)
      .execute();
    await publish(hours(1), nurse);
    await publish(hours(1));

    await expect(runAlerts(db, { now: days(1), config })).rejects.toThrow("failed");

    expect(await kindsOfMails()).toEqual(["alert.confirmation", "alert.listings"]);
    await db.deleteFrom("alert").where("id", "=", "0").execute();
  });

  describe("confirming", () => {
    test("works within seven days, and a second click changes nothing", async () => {
      await request();
      const token = await tokenOf();

      expect(await confirmAlert(db, { token, config, now: days(7) })).toEqual({ ok: true });
      expect(await confirmAlert(db, { token, config, now: days(8) })).toEqual({ ok: true });
      expect(await find()).toMatchObject({ confirmed_at: days(7).toISOString() });
    });

    test("is too late when the seventh day is over", async () => {
      await request();
      expect(await confirmAlert(db, { token: await tokenOf(), config, now: days(8) })).toEqual({
        ok: false,
        reason: "expired",
      });
    });

    test("with a made up link finds nothing", async () => {
      expect(await confirmAlert(db, { token: "made-up", config, now: monday })).toEqual({
        ok: false,
        reason: "unknown",
      });
    });

    test("that never came is forgotten, what was confirmed stays", async () => {
      await request();
      await confirmed({ criteria: search("health") });
      await forgetUnconfirmedAlerts(db, { now: days(8) });

      expect(await find()).toBeNull();
      expect(await find({ criteria: search("health") })).not.toBeNull();
    });
  });

  describe("the clock", () => {
    test("sends one mail with every new listing, in the reader's language, to be ended with one click", async () => {
      await publish(hours(-1));
      await confirmed();
      const first = await publish(hours(1));
      const second = await publish(hours(2));
      await publish(hours(3), nurse);
      await runAlerts(db, { now: days(1), config });

      const [, mail, ...more] = await mails();
      expect(more).toEqual([]);
      expect(mail).toMatchObject({
        kind: "alert.listings",
        lang: "pl",
        unsubscribe_url: config.origin + paths.unsubscribe("pl", await tokenOf()),
      });
      expect(listingIdsIn(mail?.text)).toEqual([second.id, first.id]);
    });

    test("sends each listing once", async () => {
      await confirmed();
      const first = await publish(hours(1));
      await runAlerts(db, { now: days(1), config });
      await runAlerts(db, { now: days(2), config });
      const second = await publish(days(2));
      await runAlerts(db, { now: days(3), config });
      await runAlerts(db, { now: days(3), config });

      const sent = (await mails())
        .filter(({ kind }) => kind === "alert.listings")
        .map(({ text }) => listingIdsIn(text));
      expect(sent).toEqual([[first.id], [second.id]]);
    });

    test("lists twenty, tells of the rest, and does not come back to it", async () => {
      await confirmed();
      for (let count = 0; count < 22; count += 1) await publish(hours(1));
      await runAlerts(db, { now: days(1), config });
      await runAlerts(db, { now: days(2), config });

      const [, mail, ...more] = await mails();
      expect(more).toEqual([]);
      expect(listingIdsIn(mail?.text)).toHaveLength(20);
      expect(mail?.text).toContain(config.origin + paths.results("pl", `${search()}&sort=newest`));
    });

    test("sends who comes along a part of their own, and each listing only once", async () => {
      await confirmed({ criteria: search(), partner_criteria: `district=${district}` });
      const [forBoth, forOther] = [await publish(hours(1)), await publish(hours(1), nurse)];
      await runAlerts(db, { now: days(1), config });

      const [, mail, ...more] = await mails();
      expect(more).toEqual([]);
      const [own = "", other = ""] = (mail?.text ?? "").split(textsFor("pl")("alert:fact.partner"));
      expect(listingIdsIn(own)).toEqual([forBoth.id]);
      expect(listingIdsIn(other)).toEqual([forOther.id]);
    });

    test("running twice at the same time sends one mail", async () => {
      await confirmed();
      await publish(hours(1));
      await Promise.all([runAlerts(db, { now: days(1), config }), runAlerts(db, { now: days(1), config })]);

      expect(await kindsOfMails()).toEqual(["alert.confirmation", "alert.listings"]);
    });

    test("leaves out what closed meanwhile", async () => {
      await confirmed();
      const listing = await publish(hours(1));
      await closeListing(db, {
        listingId: listing.id,
        companyId: company.id,
        accountId: member.id,
        reason: "withdrawn",
        now: hours(2),
      });
      await runAlerts(db, { now: days(1), config });

      expect(await kindsOfMails()).toEqual(["alert.confirmation"]);
    });

    test("waits for Monday where once a week is enough", async () => {
      await confirmed({ frequency: "weekly" });
      await publish(hours(1));
      await runAlerts(db, { now: days(6), config });
      expect(await mails()).toHaveLength(1);

      await runAlerts(db, { now: days(7), config });
      expect(await mails()).toHaveLength(2);
    });
  });

  describe("ending", () => {
    test("leaves nothing behind: no alert, no address, no mail on its way", async () => {
      await confirmed();
      await publish(hours(1));
      await runAlerts(db, { now: days(1), config });
      await endAlert(db, { token: await tokenOf(), config });

      expect(await find()).toBeNull();
      expect(await mails()).toEqual([]);
    });

    test("twice is no error", async () => {
      await confirmed();
      const token = await tokenOf();
      await endAlert(db, { token, config });
      await expect(endAlert(db, { token, config })).resolves.toBeUndefined();
    });

    test("one alert does not stop another of the same person", async () => {
      await confirmed();
      await confirmed({ criteria: search("health") });
      await publish(hours(1), nurse);
      await runAlerts(db, { now: days(1), config });
      await endAlert(db, { token: await tokenOf(), config });

      expect(await kindsOfMails()).toContain("alert.listings");
    });
  });
});

/** Ids at the end of the addresses of listings, in order. */
function listingIdsIn(text = "") {
  return [...text.matchAll(/\/jobs\/[\w-]+-([0-9a-z]{10})\b/g)].map(([, id]) => id);
}
