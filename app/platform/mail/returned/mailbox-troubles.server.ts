import type { Db } from "#db/connect.server.ts";
import { hour } from "#app/platform/durations.ts";

export const readingJob = "read which mails came back";

/** So long a mail server may be away before somebody is told. */
const patience = hour;

/** Since when the mailbox cannot be read: its last good time, or "never"; null where all is well. */
export async function findMailboxTrouble(db: Db) {
  const run = await db.selectFrom("job_run").selectAll().where("name", "=", readingJob).executeTakeFirst();
  if (!run) return null;
  if (run.succeeded_at === null) return "never";
  return Date.parse(run.started_at) - Date.parse(run.succeeded_at) > patience ? run.succeeded_at : null;
}

/** What an operator's monitoring must know, a line. */
export async function findMailboxTroubles(db: Db) {
  const since = await findMailboxTrouble(db);
  return since ? [`bounces: their mailbox cannot be read, the last time it could was ${since}`] : [];
}
