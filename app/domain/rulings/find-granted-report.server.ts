import type { Db } from "#db/connect.server.ts";

/** The report that was not followed at first, where its sender's appeal was granted: what is ruled then rests on it. */
export async function findGrantedReport(db: Db, { number, listingId }: { number: string; listingId: string }) {
  const row = await db
    .selectFrom("ruling")
    .innerJoin("ruling_appeal", "ruling_appeal.ruling_id", "ruling.id")
    .select("ruling.report_id")
    .where("ruling.number", "=", number)
    .where("ruling.kind", "=", "report_declined")
    .where("ruling.subject_id", "=", listingId)
    .where("ruling_appeal.outcome", "=", "changed")
    .executeTakeFirst();
  return row?.report_id ?? null;
}
