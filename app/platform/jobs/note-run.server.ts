import type { Db } from "#db/connect.server.ts";

type Run = { name: string; startedAt: Date; succeededAt: Date | null };

/** A run that failed leaves the last good end as it was. */
export async function noteRun(db: Db, { name, startedAt, succeededAt }: Run) {
  const started_at = startedAt.toISOString();
  const succeeded_at = succeededAt?.toISOString() ?? null;
  await db
    .insertInto("job_run")
    .values({ name, started_at, succeeded_at })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ started_at, ...(succeeded_at === null ? {} : { succeeded_at }) }),
    )
    .execute();
}
