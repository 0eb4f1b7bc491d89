import { z } from "zod";
import { longestMessage } from "../application.ts";

const text = z.string().superRefine((typed, context) => {
  if (typed.length <= longestMessage) return;
  const params = { limit: longestMessage, length: typed.length };
  context.addIssue({ code: "custom", message: "thread:errors.tooLong", params });
});

/** `key`: of the page the form stood on. */
const key = z.string().max(64).default("");

export const SeekersMessageForm = z.object({ text, key });

/** What is done about a message that has not left. */
export const HeldMessageForm = z.object({ deed: z.enum(["take_back", "send_now"]) });

export const CompanysMessageForm = z.object({ text, key, asks: z.literal("on").optional() });
