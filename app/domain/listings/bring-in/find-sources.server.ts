import type { BringInForm } from "#db/bring-in/bring-in-forms.ts";
import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";

export type Source = {
  id: string;
  form: BringInForm;
  /** Empty for tables. */
  address: string;
  isComplete: boolean;
  readAt: Instant;
  /** Who hears of changes, by name. */
  watchedBy: string | null;
  /** On how many days in a row it could not be read. */
  failedDays: number;
};

/** Where this company's ads stand already, what was read last first. */
export async function findSources(db: Db, { companyId }: { companyId: string }): Promise<Source[]> {
  const rows = await sourcesOf(db, companyId).orderBy("read_at", "desc").orderBy("bring_in_source.id").execute();
  return rows.map(named);
}

/** One of them; undefined where it is somebody else's. */
export async function findSource(
  db: Db,
  { companyId, sourceId }: { companyId: string; sourceId: string },
): Promise<Source | undefined> {
  const row = await sourcesOf(db, companyId).where("bring_in_source.id", "=", sourceId).executeTakeFirst();
  return row && named(row);
}

function sourcesOf(db: Db, companyId: string) {
  return db
    .selectFrom("bring_in_source")
    .leftJoin("account", "account.id", "bring_in_source.watched_by")
    .select([
      ...(["bring_in_source.id", "form", "address", "complete", "read_at", "failed_days"] as const),
      "account.name as watchedBy",
    ])
    .where("company_id", "=", companyId);
}

type SourceRow = Awaited<ReturnType<ReturnType<typeof sourcesOf>["executeTakeFirstOrThrow"]>>;

function named({ complete, read_at: readAt, failed_days: failedDays, ...source }: SourceRow): Source {
  return { ...source, isComplete: complete === 1, readAt, failedDays };
}
