import type { Db } from "#db/connect.server.ts";
import type { DatedTopic } from "#db/dated-topics.ts";
import type { Row } from "#db/schema.ts";

type Whose = { topic: DatedTopic; subject: string };
type Kept = Whose & Pick<Row<"dated_draft">, "valid_from" | "content">;

/** What is being written of one subject. */
export function findDatedDraft(db: Db, { topic, subject }: Whose) {
  return db
    .selectFrom("dated_draft")
    .selectAll()
    .where("topic", "=", topic)
    .where("subject", "=", subject)
    .executeTakeFirst();
}

export async function keepDatedDraft(
  db: Db,
  { topic, subject, valid_from, content }: Kept,
  { officer, now }: { officer: { accountId: string }; now: Date },
) {
  const written = { valid_from, content, edited_at: now.toISOString(), edited_by: officer.accountId };
  await db
    .insertInto("dated_draft")
    .values({ topic, subject, ...written })
    .onConflict((conflict) => conflict.columns(["topic", "subject"]).doUpdateSet(written))
    .execute();
}

export async function dropDatedDraft(db: Db, { topic, subject }: Whose) {
  await db.deleteFrom("dated_draft").where("topic", "=", topic).where("subject", "=", subject).execute();
}
