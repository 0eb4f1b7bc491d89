import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { DatedEntry } from "./dated-entry.ts";

type Writing = {
  /** As it is to be from now on. */
  entry: DatedEntry;
  /** When what the writer saw had been written; "" for what is new or was shipped. */
  seen: string;
  officer: { accountId: string };
  now: Date;
};

export type WrittenEntry = { ok: true } | { ok: false; reason: "taken" | "changedMeanwhile" };

/** A new entry, or a change of one whose last state is kept. Written twice from the same sight, the second is refused. */
export function writeDatedEntry(db: Db, { entry, seen, officer, now }: Writing): Promise<WrittenEntry> {
  return inTransaction(db, async (db) => {
    const stored = await findStored(db, entry.id);
    const conflict = await conflictOf(db, { entry, seen, stored });
    if (conflict) return { ok: false, reason: conflict };
    const row = { ...entry, edited_at: now.toISOString(), edited_by: officer.accountId };
    if (stored) {
      await keepVersion(db, stored, now);
      await db.updateTable("dated_entry").set(row).where("id", "=", entry.id).execute();
    } else {
      await db.insertInto("dated_entry").values(row).execute();
    }
    return { ok: true };
  });
}

/** Why it could not be written, before anybody looks at what it would do. */
export async function findWriteConflict(db: Db, { entry, seen }: Pick<Writing, "entry" | "seen">) {
  return conflictOf(db, { entry, seen, stored: await findStored(db, entry.id) });
}

function findStored(db: Db, id: string) {
  return db.selectFrom("dated_entry").selectAll().where("id", "=", id).$call(lockedIn(db)).executeTakeFirst();
}

type Meant = Pick<Writing, "entry" | "seen"> & { stored: Stored | undefined };

async function conflictOf(db: Db, { entry, seen, stored }: Meant): Promise<"taken" | "changedMeanwhile" | null> {
  if ((stored?.edited_at ?? "") !== seen) return "changedMeanwhile";
  return (await isTaken(db, entry)) ? "taken" : null;
}

async function isTaken(db: Db, { id, topic, subject, valid_from }: DatedEntry) {
  const other = await db
    .selectFrom("dated_entry")
    .select("id")
    .where("topic", "=", topic)
    .where("subject", "=", subject)
    .where("valid_from", "=", valid_from)
    .where("id", "!=", id)
    .executeTakeFirst();
  return other !== undefined;
}

type Stored = DatedEntry & { edited_at: string | null; edited_by: string | null };

function keepVersion(db: Db, { id, edited_at, edited_by, ...stored }: Stored, now: Date) {
  const { valid_from, valid_until, content, source, withdrawn_at } = stored;
  return db
    .insertInto("dated_version")
    .values({
      ...{ id: newId(), entry_id: id, valid_from, valid_until, content, source, withdrawn_at },
      ...{ written_at: edited_at, written_by: edited_by, replaced_at: now.toISOString() },
    })
    .execute();
}
