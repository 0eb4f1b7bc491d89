import type { Db } from "#db/connect.server.ts";

/** Why a run leaves ads out, and how many each time; for occupations without an entry of the catalogue and for the schema with their words. */
export async function findLeftOut(db: Db, runId: string) {
  const rows = await db
    .selectFrom("ba_entry")
    .innerJoin("listing", "listing.id", "ba_entry.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .where("ba_entry.run_id", "=", runId)
    .where("ba_entry.deed", "=", "left_out")
    .select(["ba_entry.reason", "ba_entry.detail", "listing.kind", "occupation.id as occupation"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .groupBy(["ba_entry.reason", "ba_entry.detail", "listing.kind", "occupation.id"])
    .execute();
  const groups = Map.groupBy(rows, ({ reason, detail, kind, occupation }) =>
    reason === "title_code"
      ? `${reason}: ${occupation} (${kind})`
      : reason === "kind"
        ? `${reason}: ${kind}`
        : `${reason ?? ""}${detail ? `: ${detail}` : ""}`,
  );
  return [...groups]
    .map(([why, inside]) => ({ why, count: inside.reduce((sum, { count }) => sum + Number(count), 0) }))
    .sort((one, other) => other.count - one.count || (one.why < other.why ? -1 : 1));
}
