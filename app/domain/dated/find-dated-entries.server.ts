import type { Db } from "#db/connect.server.ts";
import type { DatedTopic } from "#db/dated-topics.ts";
import type { DatedEntry } from "./dated-entry.ts";

const columns = ["id", "topic", "subject", "valid_from", "valid_until", "content", "source", "withdrawn_at"] as const;

/** Of some tables all that was ever entered, the withdrawn ones too; the latest day first. */
export function findDatedEntries(db: Db, topics: readonly DatedTopic[]): Promise<DatedEntry[]> {
  return db
    .selectFrom("dated_entry")
    .select(columns)
    .where("topic", "in", topics)
    .orderBy("topic")
    .orderBy("subject")
    .orderBy("valid_from", "desc")
    .execute();
}

const editedColumns = [...columns, "edited_at", "edited_by"] as const;
const versionColumns = [
  ...(["id", "valid_from", "valid_until", "content", "source", "withdrawn_at"] as const),
  ...(["written_at", "written_by", "replaced_at"] as const),
] as const;

/** One with who wrote it and when, and all that it said before, the latest first. */
export async function findDatedEntry(db: Db, id: string) {
  const entry = await db.selectFrom("dated_entry").select(editedColumns).where("id", "=", id).executeTakeFirst();
  if (!entry) return null;
  const versions = await db
    .selectFrom("dated_version")
    .select(versionColumns)
    .where("entry_id", "=", id)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return { ...entry, versions };
}

type Table = { topic: DatedTopic; subject: string };

/** The same of all that was ever entered of one thing, the latest day first. However many there are, the store is asked twice. */
export async function findDatedHistory(db: Db, { topic, subject }: Table) {
  const entries = await db
    .selectFrom("dated_entry")
    .select(editedColumns)
    .where("topic", "=", topic)
    .where("subject", "=", subject)
    .orderBy("valid_from", "desc")
    .execute();
  const versions = await db
    .selectFrom("dated_version")
    .select(["entry_id", ...versionColumns])
    .where("entry_id", "in", (eb) =>
      eb.selectFrom("dated_entry").select("id").where("topic", "=", topic).where("subject", "=", subject),
    )
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const byEntry = Map.groupBy(versions, ({ entry_id: entryId }) => entryId);
  return entries.map((entry) => ({ ...entry, versions: byEntry.get(entry.id) ?? [] }));
}
