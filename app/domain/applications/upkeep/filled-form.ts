import { z } from "zod";

/** Where somebody was found for a listing that is filled. */
export const filledReasons = ["filled_here", "filled_elsewhere"] as const;
export type FilledReason = (typeof filledReasons)[number];

export const FilledForm = z.object({ filled: z.enum(filledReasons).optional() });
