import { z } from "zod";

/** What the environment says of mails that come back. */
export const returnedVariables = {
  BOUNCE_ADDRESS: z
    .string()
    .trim()
    .max(200)
    .regex(/^$|^[^\s"<>(),:;@\\*]{1,64}@[a-z0-9.-]+$|^[^\s"<>(),:;@\\*]{0,12}\*@[a-z0-9.-]+$/i, {
      error: "must be a plain mail address, or one with * behind at most 12 characters, e.g. bounces+*@example.org",
    })
    .default(""),
  BOUNCE_MAILBOX: z
    .url({ protocol: /^imaps?$/, error: "must be imaps://user:password@host, or imap://…" })
    .refine((value) => URL.parse(value)?.username !== "", "must name user and password: imaps://user:password@host")
    .or(z.literal(""))
    .default(""),
};

type Values = z.infer<z.ZodObject<typeof returnedVariables>>;

export function returnedOf(values: Values) {
  return {
    /** Whom servers send back to; the star stands for the key of the mail. Empty: to the sender. */
    address: values.BOUNCE_ADDRESS,
    /** Where what came back is read; null where nobody reads it, or the mail server hands it over. */
    mailbox: values.BOUNCE_MAILBOX === "" ? null : values.BOUNCE_MAILBOX,
  };
}
