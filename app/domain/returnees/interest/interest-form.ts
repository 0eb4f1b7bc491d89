import { z } from "zod";
import { interestReasons } from "#db/returnees/returnee-codes.ts";
import { agreeLimits, longestWords } from "./interest.ts";

export const InterestForm = z.object({
  reasons: z.array(z.enum(interestReasons)).min(1).max(interestReasons.length),
  words: z.string().max(longestWords).optional(),
});

/** What somebody answers; name and way are asked for only where they say yes. */
export const InterestAnswerForm = z.object({
  answer: z.enum(["yes", "no"], "errors.choose"),
  name: z.string().max(agreeLimits.name).optional(),
  way: z.string().max(agreeLimits.way).optional(),
  never: z.literal("on").optional(),
});
