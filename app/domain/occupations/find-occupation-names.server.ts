import type { Db } from "#db/connect.server.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

export type OccupationNames = { id: string; field: string; de: string; pl: string; cs: string };

export async function findOccupationNames(db: Db, ids: readonly string[]): Promise<OccupationNames[]> {
  return ids.length === 0 ? [] : namesOf(db, ...ids);
}

const namesOf = rememberByVocabulary((db, ...ids: string[]) =>
  db
    .selectFrom("occupation")
    .select(["id", "field", "name_de as de", "name_pl as pl", "name_cs as cs"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute(),
);
