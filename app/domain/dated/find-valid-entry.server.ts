import type { Db } from "#db/connect.server.ts";
import type { DatedTopic } from "#db/dated-topics.ts";
import type { Day } from "#db/schema.ts";

type Asked = { topic: DatedTopic; subject: string; day: Day };

/** The one that holds on a day, or undefined where none has begun. */
export function findValidEntry(db: Db, { topic, subject, day }: Asked) {
  return db
    .selectFrom("dated_entry")
    .select(["id", "valid_from", "content"])
    .where("topic", "=", topic)
    .where("subject", "=", subject)
    .where("valid_from", "<=", day)
    .where("withdrawn_at", "is", null)
    .where((eb) => eb.or([eb("valid_until", "is", null), eb("valid_until", ">=", day)]))
    .orderBy("valid_from", "desc")
    .limit(1)
    .executeTakeFirst();
}
