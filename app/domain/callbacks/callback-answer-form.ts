import { z } from "zod";
import { dayParts } from "#db/callbacks/callback-codes.ts";

/** What came of it. Whoever reached nobody says when they try again, the first time; the second time it is another answer, which no second click of the first gives. */
export const CallbackAnswerForm = z.object({
  answer: z.enum(["called", "unreached", "missed", "declined"]),
  nextDay: z.iso.date("callback:errors.day").optional(),
  nextPart: z.enum(dayParts, "callback:errors.part").optional(),
});
