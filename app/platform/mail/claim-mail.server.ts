import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Row } from "#db/schema.ts";
import { hour, minute } from "../durations.ts";
import { noteErased } from "../journal/note-erased.server.ts";

export type ClaimedMail = Row<"outbox_mail">;

/** How long to wait after each attempt; after the last one we give up, a day and a half later. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 8 * hour, 24 * hour];

/**
 * Takes the mail that has waited longest. From then on it waits for its next attempt, so that nobody else takes it,
 * and so that it comes again if we die before we know whether it left.
 */
export async function claimMail(db: Db, now: Date): Promise<ClaimedMail | undefined> {
  const waiting = await db
    .selectFrom("outbox_mail")
    .select(["id", "attempts"])
    .where("sent_at", "is", null)
    .where("failed_at", "is", null)
    .where("send_after", "<=", now.toISOString())
    .orderBy("send_after")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (!waiting) return undefined;
  const next = new Date(now.getTime() + (pauses[waiting.attempts] ?? 0));
  return await db
    .updateTable("outbox_mail")
    .set({ attempts: waiting.attempts + 1, send_after: next.toISOString() })
    .where("id", "=", waiting.id)
    .where("attempts", "=", waiting.attempts)
    .where("sent_at", "is", null)
    .returningAll()
    .executeTakeFirst();
}

export function isLastAttempt(mail: ClaimedMail) {
  return mail.attempts > pauses.length;
}

/** With a note for the journal: a store that is restored from before does not send it once more. */
export async function markSent(db: Db, { id, forget_when_sent }: ClaimedMail, now: Date) {
  await inTransaction(db, async (db) => {
    await noteErased(db, "mail", [id]);
    if (forget_when_sent) await db.deleteFrom("outbox_mail").where("id", "=", id).execute();
    else
      await db
        .updateTable("outbox_mail")
        .set({ sent_at: now.toISOString(), last_error: null, calendar: null })
        .where("id", "=", id)
        .execute();
  });
}

export async function noteFailure(db: Db, id: string, { error, failedAt }: { error: string; failedAt: Date | null }) {
  await db
    .updateTable("outbox_mail")
    .set({ last_error: error, failed_at: failedAt?.toISOString() ?? null })
    .where("id", "=", id)
    .execute();
}
