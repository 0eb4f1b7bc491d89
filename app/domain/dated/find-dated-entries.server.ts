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
