import type { Db } from "#db/connect.server.ts";

type Mails = {
  to: string;
  /** A pattern: "registration.%". */
  kinds: string;
  /** What stands in the text of each of them and in no other: a link. */
  naming: string;
};

/** What they tell of is erased here: they go too, sent or not. */
export async function forgetMailsNaming(db: Db, { to, kinds, naming }: Mails) {
  await db
    .deleteFrom("outbox_mail")
    .where("to_address", "=", to)
    .where("kind", "like", kinds)
    .where("text", "like", `%${naming}%`)
    .execute();
}
