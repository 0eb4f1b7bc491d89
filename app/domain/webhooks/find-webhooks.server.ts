import type { Db } from "#db/connect.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";

export type WebhookRow = Awaited<ReturnType<typeof findWebhooks>>[number];
export type DeliveryRow = Awaited<ReturnType<typeof findDeliveries>>[number];

export async function findWebhooks(db: Db, { companyId }: { companyId: string }) {
  return webhooksOf(db, companyId).orderBy("created_at").orderBy("id").execute();
}

export async function findWebhook(db: Db, { companyId, webhookId }: { companyId: string; webhookId: string }) {
  return webhooksOf(db, companyId).where("id", "=", webhookId).executeTakeFirst();
}

function webhooksOf(db: Db, companyId: string) {
  return db
    .selectFrom("webhook")
    .select(["id", "address", "failing_since as failingSince", "stopped_at as stoppedAt"])
    .select("former_until as formerUntil")
    .where("company_id", "=", companyId);
}

const shownDeliveries = 100;

/** What was sent there, or is to be, the newest first. */
export async function findDeliveries(db: Db, { companyId, webhookId }: { companyId: string; webhookId: string }) {
  return db
    .selectFrom("webhook_delivery")
    .innerJoin("webhook_event", "webhook_event.id", "webhook_delivery.event_id")
    .leftJoin("listing", "listing.id", "webhook_event.listing_id")
    .leftJoin("application", "application.id", "webhook_event.application_id")
    .select(["webhook_event.id", "webhook_event.event", "webhook_event.at", "listing.id as listingId", ...ownTitle])
    .select([
      "application.id as applicationId",
      "application.number",
      "webhook_delivery.state",
      "webhook_delivery.tries",
      "webhook_delivery.fault",
    ])
    .select(["webhook_delivery.answered_status as status", "webhook_delivery.next_at as nextAt"])
    .where("webhook_delivery.webhook_id", "=", webhookId)
    .where("webhook_event.company_id", "=", companyId)
    .orderBy("webhook_event.id", "desc")
    .limit(shownDeliveries)
    .execute();
}
