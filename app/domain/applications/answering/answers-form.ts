import { z } from "zod";
import { applicationStatuses, declineReasons } from "#db/codes.ts";
import { decisions } from "../application.ts";
import { mostAnswered } from "./read-picked.ts";

const longestLetter = 5000;

/** The letters to several people: each with what stood there when it was written. */
export const AnswersToManyForm = z
  .object({
    to: z.enum(decisions),
    batch: z.string().regex(/^[\w-]{1,50}$/),
    application: z.array(z.string().max(50)).min(1).max(mostAnswered),
    from: z.record(z.string(), z.enum(applicationStatuses)),
    letters: z.record(z.string(), z.string().max(longestLetter).optional()).default({}),
    reason: z.enum(declineReasons).optional(),
    when: z.string().max(200).optional(),
    where: z.string().max(300).optional(),
  })
  .superRefine(({ application, letters }, context) => {
    for (const id of application) {
      if (!letters[id]) context.addIssue({ code: "custom", message: "errors.required", path: ["letters", id] });
    }
  });

/** What is done about answers that have not left: about one of them, or all of those given in one go. */
export const HeldAnswersForm = z.object({
  deed: z.enum(["take_back", "send_now"]),
  answer: z.string().max(50).optional(),
  page: z.enum(["dossier"]).optional(),
});
