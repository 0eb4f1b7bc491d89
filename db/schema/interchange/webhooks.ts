import type { DeliveryState, WebhookEvent } from "../../interchange/webhook-codes.ts";
import type { Instant } from "../column-types.ts";

export interface WebhookTables {
  webhook: WebhookTable;
  webhook_event: WebhookEventTable;
  webhook_delivery: WebhookDeliveryTable;
}

/** Where a company wants to be told. */
interface WebhookTable {
  id: string;
  company_id: string;
  /** Who wanted it last. */
  account_id: string;
  address: string;
  /** The secret that signs, encrypted. */
  sealed: string;
  /** The one before, which signs as well until then. */
  former_sealed: string | null;
  former_until: Instant | null;
  created_at: Instant;
  /** Since when nothing has been taken; null while all is well. */
  failing_since: Instant | null;
  /** Nothing is sent any more until somebody says so. */
  stopped_at: Instant | null;
}

/** Ids and codes of what happened; no word of a person. */
interface WebhookEventTable {
  /** In the order in which they were found. */
  id: string;
  company_id: string;
  /** The row from which it is known. */
  source: string;
  event: WebhookEvent;
  listing_id: string | null;
  application_id: string | null;
  stage: string | null;
  at: Instant;
}

interface WebhookDeliveryTable {
  webhook_id: string;
  event_id: string;
  state: DeliveryState;
  tries: number;
  next_at: Instant;
  /** Of the last answer; null where none came. */
  answered_status: number | null;
  fault: string | null;
  tried_at: Instant | null;
}
