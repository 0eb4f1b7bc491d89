import { z } from "zod";
import { listingLimits } from "../listing-limits.ts";

/** What the page of findings sends back. */
export const FindingsForm = z.object({
  seen: z.string().max(40).default(""),
  findings: z
    .array(
      z.object({
        key: z.string().max(6000),
        note: z.string().trim().max(listingLimits.question).optional(),
        take: z.literal("on").optional(),
      }),
    )
    .default([]),
});
