import { applicationStatuses, type ClosedReason, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { WebhookEvent } from "#db/interchange/webhook-codes.ts";
import type { WebhookPayload } from "#app/domain/api/told/webhook-payload.ts";
import { paths } from "#app/paths.ts";

export const eventColumns = [
  "webhook_event.id",
  "webhook_event.event",
  "webhook_event.at",
  "webhook_event.stage",
  "webhook_event.listing_id",
  "webhook_event.application_id",
  "application.number",
  "listing.closed_reason",
] as const;

export function eventRows(db: Db) {
  return db
    .selectFrom("webhook_event")
    .leftJoin("application", "application.id", "webhook_event.application_id")
    .leftJoin("listing", "listing.id", "webhook_event.listing_id");
}

type EventRow = {
  id: string;
  event: WebhookEvent;
  at: string;
  stage: string | null;
  listing_id: string | null;
  application_id: string | null;
  number: string | null;
  closed_reason: ClosedReason | null;
};

export function payloadOf(row: EventRow, { origin, lang }: { origin: string; lang: Lang }): WebhookPayload {
  const desk = row.application_id
    ? paths.employerApplication(lang, row.application_id)
    : row.listing_id && paths.employerListing(lang, row.listing_id);
  return {
    id: row.id,
    type: row.event,
    timestamp: row.at,
    data: {
      listing: row.listing_id,
      application: row.number,
      stage: applicationStatuses.find((status) => status === row.stage) ?? null,
      reason: row.event === "listing.ended" ? row.closed_reason : null,
      desk: desk ? origin + desk : null,
    },
  };
}
