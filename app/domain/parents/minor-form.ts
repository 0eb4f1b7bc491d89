import { z } from "zod";
import { langs } from "#db/codes.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { mailboxOf } from "#app/platform/mail/mailbox-of.ts";

export const yesNo = ["yes", "no"] as const;

/** A parent's address, and the language in which they read. */
export type ParentAddress = { email: string; lang: (typeof langs)[number] };

const parentFields = { parentEmail: MailAddress.optional(), parentLang: z.enum(langs).optional() };

/** Asked where pupils apply or want to look at the work. A parent is told only if their address is given. */
export const minorFields = { under18: z.enum(yesNo, "errors.choose"), ...parentFields };

/** Asked where consent is needed, which under 16 a parent gives. */
export const consentFields = { under16: z.enum(yesNo, "errors.choose").optional(), ...parentFields };

/** At a field of its own, and said together with what else is wrong. */
export const problemAt = (field: string, message: string) => ({
  ...{ path: [field], message },
  when: ({ issues }: { issues: readonly { path?: PropertyKey[] | undefined }[] }) =>
    issues.every(({ path }) => path?.[0] !== field),
});

export const ownAddress = problemAt("parentEmail", "parent:errors.same");

/** The address of a parent is not the pupil's own, in whatever spelling. */
export function isNotOwn(own: string | null | undefined, parentEmail: string | undefined) {
  return !own || !parentEmail || mailboxOf(own) !== mailboxOf(parentEmail);
}

/** Whoever says that they are old enough named nobody, whatever still stands in the folded fields. */
export function withoutNeedlessParent(body: FormData) {
  if (body.get("under18") !== "no" && body.get("under16") !== "no") return body;
  const read = new FormData();
  for (const [name, value] of body) if (!name.startsWith("parent")) read.append(name, value);
  return read;
}
