import type { Db } from "#db/connect.server.ts";
import { findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { floorTopics } from "#app/domain/listings/pay-floors/pay-floors.ts";

export type OfficeMinimum = NonNullable<Awaited<ReturnType<typeof findMinimum>>>;

/** An entry as the office edits it, with the names of who wrote it; null for what is no minimum of pay. */
export async function findMinimum(db: Db, id: string) {
  const entry = await findDatedEntry(db, id);
  const topic = floorTopics.find((one) => one === entry?.topic);
  if (!entry || !topic) return null;
  const accounts = await db.selectFrom("account").select(["id", "name"]).where("role", "=", "office").execute();
  const nameOf = (accountId: string | null) => accounts.find(({ id }) => id === accountId)?.name ?? null;
  const { edited_by, versions, ...said } = entry;
  return {
    ...said,
    topic,
    editedBy: nameOf(edited_by),
    versions: versions.map(({ written_by, ...version }) => ({ ...version, writtenBy: nameOf(written_by) })),
  };
}
