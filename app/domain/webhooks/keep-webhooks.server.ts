import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import type { Config } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { formerSecretDays, mostWebhooks } from "./webhook.ts";
import { newWebhookSecret, sealWebhookSecret } from "./webhook-secret.server.ts";

/** Comes with the empty form. */
export const newWebhookId = newId;

type Deed = { companyId: string; accountId: string; webhookId: string; now: Date };
type Keeping = { config: Pick<Config, "secretKey"> };

/** `secret` is told this once; null where this form has made the webhook already. */
export type AddedWebhook = { ok: true; secret: string | null } | { ok: false; reason: "tooMany" };

export function addWebhook(
  db: Db,
  { companyId, accountId, webhookId, now, address, config }: Deed & Keeping & { address: string },
): Promise<AddedWebhook> {
  return inTransaction(db, async (db) => {
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const others = await db
      .selectFrom("webhook")
      .select("id")
      .where("company_id", "=", companyId)
      .where("id", "!=", webhookId)
      .execute();
    if (others.length >= mostWebhooks) return { ok: false, reason: "tooMany" };
    const secret = newWebhookSecret();
    const added = await db
      .insertInto("webhook")
      .values({
        ...{ id: webhookId, company_id: companyId, account_id: accountId, address },
        ...{ sealed: sealWebhookSecret(config, webhookId, secret), former_sealed: null, former_until: null },
        ...{ created_at: now.toISOString(), failing_since: null, stopped_at: null },
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!added) return { ok: true, secret: null };
    await audit(db, "webhook.added", { companyId, accountId, webhookId, now });
    return { ok: true, secret };
  });
}

/**
 * Another secret; for a day the former one signs as well, so that nothing is missed while it is exchanged. `seen` is until when
 * one signs already: otherwise a form that is sent twice would put out of use the one that is in use. Null: it was sent before.
 */
export function renewWebhookSecret(
  db: Db,
  { config, seen, ...deed }: Deed & Keeping & { seen: string | null },
): Promise<string | null> {
  return inTransaction(db, async (db) => {
    const secret = newWebhookSecret();
    const renewed = await db
      .updateTable("webhook")
      .set((eb) => ({
        former_sealed: eb.ref("sealed"),
        former_until: instantDaysAfter(deed.now, formerSecretDays).toISOString(),
        sealed: sealWebhookSecret(config, deed.webhookId, secret),
      }))
      .where("id", "=", deed.webhookId)
      .where("company_id", "=", deed.companyId)
      .where("former_until", "is not distinct from", seen)
      .returning("id")
      .executeTakeFirst();
    if (!renewed) return null;
    await audit(db, "webhook.secret_renewed", deed);
    return secret;
  });
}

/** All that was not taken is sent again from now on, also what had been given up. */
export function resumeWebhook(db: Db, { companyId, accountId, webhookId, now }: Deed): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const resumed = await db
      .updateTable("webhook")
      .set({ stopped_at: null, failing_since: null, account_id: accountId })
      .where("id", "=", webhookId)
      .where("company_id", "=", companyId)
      .returning("id")
      .executeTakeFirst();
    if (!resumed) return false;
    await db
      .updateTable("webhook_delivery")
      .set({ state: "waiting", next_at: now.toISOString(), tries: 0, fault: null, answered_status: null })
      .where("webhook_id", "=", webhookId)
      .where("state", "!=", "delivered")
      .execute();
    return true;
  });
}

export function removeWebhook(db: Db, deed: Deed): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const removed = await db
      .deleteFrom("webhook")
      .where("id", "=", deed.webhookId)
      .where("company_id", "=", deed.companyId)
      .returning("id")
      .executeTakeFirst();
    if (removed) await audit(db, "webhook.removed", deed);
    return removed !== undefined;
  });
}

/** Something to be sent that says nothing but that it is a test. */
export function testWebhook(db: Db, { companyId, webhookId, now }: Omit<Deed, "accountId">): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const own = await db
      .selectFrom("webhook")
      .select("id")
      .where("id", "=", webhookId)
      .where("company_id", "=", companyId)
      .executeTakeFirst();
    if (!own) return false;
    const [id, at] = [newId(), now.toISOString()];
    const nothing = { listing_id: null, application_id: null, stage: null };
    await db
      .insertInto("webhook_event")
      .values({ id, company_id: companyId, source: `test ${id}`, event: "test", ...nothing, at })
      .execute();
    const untold = { answered_status: null, fault: null, tried_at: null };
    await db
      .insertInto("webhook_delivery")
      .values({ webhook_id: webhookId, event_id: id, state: "waiting", tries: 0, next_at: at, ...untold })
      .execute();
    return true;
  });
}

function audit(db: Db, action: AuditAction, { accountId, companyId, now }: Deed) {
  return recordAudit(db, { now, accountId, action, subjectType: "company", subjectId: companyId });
}
