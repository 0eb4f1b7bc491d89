import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { isMailAddress } from "./address.ts";
import type { MailName } from "./mail-names.ts";

type QueuedMail = {
  kind: MailName;
  to: string;
  lang: Lang;
  subject: string;
  text: string;
  html: string;
  replyTo?: string | null | undefined;
  unsubscribeUrl?: string | null | undefined;
  /** Until then it stays here and can be recalled; left out, it leaves at once. */
  leavesAt?: Date | undefined;
  /** An appointment (RFC 5545), which mail programs put into the calendar. */
  calendar?: string | null | undefined;
  /** What it tells of is erased here: nothing of it stays once it has left. */
  forgetWhenSent?: boolean;
  now: Date;
};

/** Write it in the transaction of what the mail tells: either both happen or neither. The clock sends it. */
export async function queueMail(db: Db, mail: QueuedMail) {
  for (const address of [mail.to, mail.replyTo]) {
    if (address && !isMailAddress(address)) throw new Error(`A mail of kind ${mail.kind} has an unusable address`);
  }
  const id = newId();
  await db
    .insertInto("outbox_mail")
    .values({
      id,
      kind: mail.kind,
      to_address: mail.to,
      lang: mail.lang,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      reply_to: mail.replyTo ?? null,
      unsubscribe_url: mail.unsubscribeUrl ?? null,
      calendar: mail.calendar ?? null,
      forget_when_sent: mail.forgetWhenSent ? 1 : 0,
      created_at: mail.now.toISOString(),
      send_after: (mail.leavesAt ?? mail.now).toISOString(),
      attempts: 0,
      sent_at: null,
      failed_at: null,
      last_error: null,
    })
    .execute();
  return id;
}
