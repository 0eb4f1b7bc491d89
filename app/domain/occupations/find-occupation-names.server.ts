import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";

export type OccupationNames = { id: string; field: string; de: string; pl: string; cs: string };

export async function findOccupationNames(store: Store, ids: readonly string[]): Promise<OccupationNames[]> {
  return ids.length === 0 ? [] : namesOf(store, ...ids);
}

const namesOf = rememberByVocabulary(({ db }, ...ids: string[]) =>
  db
    .selectFrom("occupation")
    .select(["id", "field", "name_de as de", "name_pl as pl", "name_cs as cs"])
    .where("id", "in", ids)
    .orderBy("id")
    .execute(),
);
