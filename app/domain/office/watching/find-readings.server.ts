import type { Db } from "#db/connect.server.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";

/** What waits, in one statement of which each part reads an index or few rows, and a row for each job. */
export async function findReadings(db: Db, now: Date) {
  const unsent = db.selectFrom("outbox_mail").where("sent_at", "is", null).where("failed_at", "is", null);
  const overdue = db.selectFrom("application").where("answer_by", "<", dayOf(now));
  const unscanned = db.selectFrom("application_document").where("scan", "=", "waiting");
  const backup = db.selectFrom("setting").where("key", "=", "backup.succeeded_at");
  const row = await db
    .selectNoFrom([
      unsent.select(({ fn }) => fn.countAll<number>().as("mails")).as("mails"),
      unsent.select(({ fn }) => fn.min("created_at").as("oldest")).as("oldestMail"),
      overdue.select(({ fn }) => fn.countAll<number>().as("overdue")).as("overdue"),
      unscanned.select(({ fn }) => fn.countAll<number>().as("unscanned")).as("unscanned"),
      backup.select("value").as("backupAt"),
      db
        .selectFrom("timetable_feed")
        .select(({ fn }) => fn.min("last_day").as("day"))
        .as("timetableUntil"),
      db.selectFrom("revision").select("value").as("revision"),
    ])
    .executeTakeFirstOrThrow();
  const age = (instant: string | null) => (instant ? Math.max(0, (now.getTime() - Date.parse(instant)) / 1000) : null);
  const runs = await db
    .selectFrom("job_run")
    .select(["name", "succeeded_at"])
    .where("succeeded_at", "is not", null)
    .execute();
  const backupSeconds = age(row.backupAt);
  return {
    board_mails_waiting: Number(row.mails),
    board_mail_oldest_seconds: age(row.oldestMail) ?? 0,
    board_answers_overdue: Number(row.overdue),
    board_documents_unscanned: Number(row.unscanned),
    ...(backupSeconds === null ? {} : { board_backup_age_seconds: backupSeconds }),
    ...(row.timetableUntil === null ? {} : { board_timetable_days_left: daysBetween(dayOf(now), row.timetableUntil) }),
    board_revision: row.revision ?? 0,
    board_job_last_success_timestamp_seconds: new Map(
      runs.map(({ name, succeeded_at }) => [name, Date.parse(succeeded_at ?? "") / 1000]),
    ),
  };
}
