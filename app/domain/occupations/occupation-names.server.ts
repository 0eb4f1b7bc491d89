import type { Db } from "#db/connect.server.ts";

export type OccupationNames = { id: string; field: string; de: string; pl: string; cs: string };

export async function findOccupationNames(db: Db, ids: readonly string[]): Promise<OccupationNames[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("occupation")
    .select(["id", "field", "name_de as de", "name_pl as pl", "name_cs as cs"])
    .where("id", "in", [...ids])
    .orderBy("id")
    .execute();
}
