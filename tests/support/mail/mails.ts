import type { Db } from "#db/connect.server.ts";

/** The mails in the outbox for an address, newest last. */
export function mailsTo(db: Db, address: string) {
  return db
    .selectFrom("outbox_mail")
    .select(["kind", "lang", "subject", "text"])
    .where("to_address", "=", address)
    .orderBy("id")
    .execute();
}

/** The token at the end of the link in the newest mail to an address. */
export async function mailedToken(db: Db, address: string): Promise<string> {
  const mails = await mailsTo(db, address);
  return /https?:\S+\/([\w-]{43})(?=\s|$)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "no link in the mail";
}
