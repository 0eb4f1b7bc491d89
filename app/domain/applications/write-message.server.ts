import type { Actor, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { messageSubject } from "./mail-to-seeker.server.ts";

type Message = {
  applicationId: string;
  number: string;
  author: Actor;
  /** Of the person who wrote for the company. */
  accountId?: string | undefined;
  lang: Lang;
  text: string;
  /** Until then the other side does not see it; left out, it leaves at once. */
  leavesAt?: Date | undefined;
  formKey?: string | undefined;
  now: Date;
};

/** Puts it into the thread of an application, and tells nobody. Null when this very form has been sent before. */
export async function writeMessage(db: Db, { applicationId, number, author, lang, text, now, ...message }: Message) {
  const written = await db
    .insertInto("application_message")
    .values({
      id: newId(),
      application_id: applicationId,
      author,
      account_id: message.accountId ?? null,
      at: now.toISOString(),
      leaves_at: message.leavesAt?.toISOString() ?? null,
      read_at: null,
      form_key: message.formKey ?? null,
      lang,
      subject: messageSubject(lang, number),
      text,
    })
    .onConflict((conflict) => conflict.columns(["application_id", "form_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written?.id ?? null;
}
