import { expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { alertToken } from "#app/domain/alerts/alert-links.server.ts";
import { findSameAlert } from "#app/domain/alerts/find-alert.server.ts";
import { runAlerts } from "#app/domain/alerts/sending/run-alerts.server.ts";
import { confirmAlert } from "#app/domain/alerts/sign-up/confirm-alert.server.ts";
import { requestAlert } from "#app/domain/alerts/sign-up/request-alert.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { publishListing } from "#tests/support/alerts.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const config = readConfig({ APP_ORIGIN: testOrigin }, "test");
const monday = new Date("2027-02-01T12:00:00Z");
const tuesday = new Date("2027-02-02T12:00:00Z");
const people = ["anna", "bea", "cyril"].map((name) => `${name}@mail.example`);

test.each(databases)("a process that dies anywhere doubles and loses no mail of an alert, on %s", async (url) => {
  const db = await freshDatabase(url);
  for (const email of people) {
    const wish = { email, criteria: "field=metal", partner_criteria: "kind=job", plan: null };
    await requestAlert(db, { ...wish, lang: "pl", frequency: "daily", config, now: monday });
    const alert = await findSameAlert(db, wish);
    await confirmAlert(db, { token: alertToken(config, alert?.id ?? "none"), config, now: monday });
  }
  const listing = await publishListing(db, { now: new Date("2027-02-01T13:00:00Z") });
  const told = async () => {
    const mails = await db
      .selectFrom("outbox_mail")
      .select(["to_address as to"])
      .where("kind", "=", "alert.listings")
      .orderBy("to_address")
      .execute();
    const sent = await db
      .selectFrom("alert_delivery")
      .innerJoin("alert", "alert.id", "alert_delivery.alert_id")
      .select(["alert.email as to", "listing_id"])
      .orderBy("alert.email")
      .execute();
    return { mails: mails.map(({ to }) => to), sent: sent.map(({ to }) => to) };
  };

  for (let statements = 1; statements < 14; statements += 1) {
    await cutOff(db, statements);
    const { mails, sent } = await told();
    expect(sent).toEqual(mails);
    expect(mails).toEqual([...new Set(mails)]);
  }
  await runAlerts(db, { now: tuesday, config });
  expect(await told()).toEqual({ mails: people, sent: people });
  expect(await db.selectFrom("alert_delivery").select("listing_id").distinct().execute()).toEqual([
    { listing_id: listing.id },
  ]);
});

const writing = ["InsertQueryNode", "UpdateQueryNode", "DeleteQueryNode"];

/** The job as it runs when the process dies after so many statements that write; reading leaves nothing behind. */
async function cutOff(db: Db, statements: number) {
  let left = statements;
  const dying = db.withPlugin({
    transformQuery: ({ node }) => {
      if (writing.includes(node.kind)) left -= 1;
      if (left < 0) throw new Error("killed");
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await runAlerts(dying, { now: tuesday, config }).catch(() => undefined);
}
