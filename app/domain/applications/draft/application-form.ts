import { z } from "zod";
import { applicationStatuses, declineReasons } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { decisions, longestMessage } from "../application.ts";
import { proposalFields } from "../appointments/appointment-form.ts";

export const MessageForm = z.object({
  message: z
    .string()
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .superRefine((text, context) => {
      if (text.length <= longestMessage) return;
      const params = { limit: longestMessage, length: text.length };
      context.addIssue({ code: "custom", message: "application:errors.messageTooLong", params });
    })
    .optional(),
});

export const LinksForm = z.object({
  email: MailAddress,
  for: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional()
    .catch(undefined),
});

export const NoteForm = z.object({ text: z.string().max(4000) });

export const StatusForm = z.object({
  from: z.enum(applicationStatuses),
  to: z.enum(decisions),
  text: z.string().max(5000),
  reason: z.enum(declineReasons).optional(),
  ...proposalFields,
});
