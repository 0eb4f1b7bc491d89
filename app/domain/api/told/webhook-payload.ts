// A face of this room: other nouns may import it.

import { z } from "zod";
import { applicationStatuses, closedReasons } from "#db/codes.ts";
import { webhookEvents } from "#db/interchange/webhook-codes.ts";

/** What a program is told: numbers, codes and where people read more; never who somebody is. */
export const WebhookPayload = z.object({
  id: z.string().describe("The same as in the header webhook-id: by it a program knows what it has already."),
  type: z.enum(webhookEvents),
  timestamp: z.iso.datetime(),
  data: z.object({
    listing: z.string().nullable(),
    application: z.string().nullable().describe("The number that both sides see."),
    stage: z.enum(applicationStatuses).nullable(),
    reason: z.enum(closedReasons).nullable().describe("Why a listing ended."),
    desk: z.url().nullable().describe("The page on which people of the company read more."),
  }),
});
export type WebhookPayload = z.output<typeof WebhookPayload>;

export const EventQuery = z.strictObject({
  after: z.uuid().optional().describe("Id of the last event that the program knows."),
  limit: z.coerce.number<string>().int().min(1).max(100).default(50),
});

export const EventPage = z.object({
  items: z.array(WebhookPayload),
  next: z.string().nullable().describe("What to send as `after` next time; null where nothing came."),
});
