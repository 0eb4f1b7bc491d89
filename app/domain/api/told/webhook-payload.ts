// A face of this room: other nouns may import it.

import { z } from "zod";
import { applicationStatuses, closedReasons } from "#db/codes.ts";
import { webhookEvents } from "#db/interchange/webhook-codes.ts";

/** What a program is told: numbers, codes and where people read more; never who somebody is. */
export const WebhookPayload = z.object({
  id: z
    .string()
    .describe(
      "The same as in the header webhook-id: by it a program knows what it has already. Of two events the later one has the greater id, compared as text.",
    ),
  type: z.enum(webhookEvents),
  timestamp: z.iso
    .datetime()
    .describe(
      "When it happened. What was not taken comes again later: whoever keeps the newest stage compares this first, then the id.",
    ),
  data: z.object({
    listing: z.string().nullable(),
    application: z.string().nullable().describe("The number that both sides see."),
    stage: z.enum(applicationStatuses).nullable(),
    reason: z.enum(closedReasons).nullable().describe("Why a listing ended."),
    desk: z
      .url()
      .nullable()
      .describe(
        "The page on which people of the company read more, in the language of whoever the webhook or the key stands for.",
      ),
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
