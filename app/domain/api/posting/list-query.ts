import { z } from "zod";
import { listingStatuses } from "#db/codes.ts";

export const ListQuery = z.strictObject({
  status: z.enum(listingStatuses).optional(),
  after: z
    .string()
    .regex(/^[0-9a-z]{1,20}$/)
    .optional()
    .describe("`next` of the page before."),
  limit: z.coerce.number<string>().int().min(1).max(100).default(50),
});
