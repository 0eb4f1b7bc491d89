import type { Db } from "#db/connect.server.ts";
import { isSameAddress, mayBeAddress, mayNameAddress, mayNamePerson, namesAddress } from "./same-address.server.ts";

type Person = {
  /** Folded. */
  address: string;
  /** As they stand in what is erased with it; none shorter than two words, which would be anybody's. */
  names: readonly string[];
};

/**
 * Mails to a mailbox, sent or waiting, are gone. Of those to others that speak of its owner, what was sent is gone as well; what
 * waits still has something to tell, and is forgotten as soon as it has left. Returns how many of each.
 */
export async function forgetMailsAbout(db: Db, { address, names }: Person) {
  const theirs = await findMailsTo(db, address);
  if (theirs.length > 0) await db.deleteFrom("outbox_mail").where("id", "in", theirs).execute();
  const others = await findMailsNaming(db, { address, names });
  const waiting = others.filter(({ waits }) => waits).map(({ id }) => id);
  const left = others.filter(({ waits }) => !waits).map(({ id }) => id);
  if (left.length > 0) await db.deleteFrom("outbox_mail").where("id", "in", left).execute();
  if (waiting.length > 0)
    await db.updateTable("outbox_mail").set({ forget_when_sent: 1 }).where("id", "in", waiting).execute();
  return { theirs: theirs.length, others: left.length, waiting: waiting.length };
}

async function findMailsTo(db: Db, address: string) {
  const rows = await db
    .selectFrom("outbox_mail")
    .select(["id", "to_address"])
    .where(mayBeAddress("to_address", address))
    .execute();
  return rows.filter((row) => isSameAddress(row.to_address, address)).map(({ id }) => id);
}

/** Mails to others in which address or name stands. */
export async function findMailsNaming(db: Db, { address, names }: Person) {
  const wanted = names.filter((name) => /\S\s+\S/.test(name));
  const rows = await db
    .selectFrom("outbox_mail")
    .select(["id", "to_address", "subject", "text", "html", "reply_to", "sent_at", "failed_at"])
    .where((eb) =>
      eb.or([
        mayNameAddress("text", address),
        mayNameAddress("reply_to", address),
        ...wanted.map((name) => mayNamePerson("text", name)),
        ...wanted.map((name) => mayNamePerson("subject", name)),
      ]),
    )
    .execute();
  const speaks = (text: string | null) =>
    namesAddress(text, address) || wanted.some((name) => namesAddress(text, name.toLowerCase()));
  return rows
    .filter((row) => !isSameAddress(row.to_address, address))
    .filter(({ subject, text, reply_to }) => [subject, text, reply_to].some(speaks))
    .map(({ id, sent_at, failed_at }) => ({ id, waits: sent_at === null && failed_at === null }));
}
