import { beforeEach, describe, expect, test } from "vitest";
import { findDeliveries, findWebhook } from "#app/domain/webhooks/find-webhooks.server.ts";
import { renewWebhookSecret, resumeWebhook, testWebhook } from "#app/domain/webhooks/keep-webhooks.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { testOrigin } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { insertWebhook } from "#tests/support/programs.ts";

const now = new Date("2027-02-01T12:00:00Z");
const config = readConfig({ APP_ORIGIN: testOrigin }, "test");

describe.each(databases)("what a company does about its webhook, on %s", async (url) => {
  const db = await freshDatabase(url);
  let deed: { companyId: string; accountId: string; webhookId: string; now: Date };
  beforeEach(async () => {
    const companyId = (await insertCompany(db)).id;
    const accountId = (await insertMember(db, { company_id: companyId })).id;
    const { id: webhookId } = await insertWebhook(db, { companyId, accountId, config, now });
    deed = { companyId, accountId, webhookId, now };
  });

  test("a form for another secret that is sent twice changes it once", async () => {
    const sealed = async () =>
      db.selectFrom("webhook").select(["sealed", "former_sealed"]).where("id", "=", deed.webhookId).executeTakeFirst();
    const before = await sealed();
    const form = { ...deed, config, seen: null };
    expect(await renewWebhookSecret(db, form)).toMatch(/^whsec_/);
    const once = await sealed();
    expect(once?.former_sealed).toBe(before?.sealed);
    expect(await renewWebhookSecret(db, form)).toBeNull();
    expect(await sealed()).toEqual(once);
    const seen = (await findWebhook(db, deed))?.formerUntil ?? null;
    const later = instantDaysAfter(now, 0.1);
    expect(await renewWebhookSecret(db, { ...form, now: later, seen })).toMatch(/^whsec_/);
  });

  test("what was given up is sent again, and not what was taken", async () => {
    const become = (columns: { state: "delivered" | "given_up"; fault: string | null; answered_status: number }) =>
      db
        .updateTable("webhook_delivery")
        .set({ ...columns, tries: 9 })
        .where("state", "=", "waiting")
        .execute();
    await testWebhook(db, deed);
    await become({ state: "delivered", fault: null, answered_status: 204 });
    await testWebhook(db, deed);
    await become({ state: "given_up", fault: "status", answered_status: 500 });
    await resumeWebhook(db, deed);
    expect(await findDeliveries(db, deed)).toMatchObject([
      { state: "waiting", tries: 0, fault: null, status: null, nextAt: now.toISOString() },
      { state: "delivered", tries: 9, status: 204 },
    ]);
  });
});
