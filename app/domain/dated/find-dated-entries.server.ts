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

/** One with who wrote it and when, and all that it said before, the latest first. */
export async function findDatedEntry(db: Db, id: string) {
  const entry = await db
    .selectFrom("dated_entry")
    .select([...columns, "edited_at", "edited_by"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!entry) return null;
  const versions = await db
    .selectFrom("dated_version")
    .select(["id", "valid_from", "valid_until", "content", "source", "withdrawn_at"])
    .select(["written_at", "written_by", "replaced_at"])
    .where("entry_id", "=", id)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return { ...entry, versions };
}
