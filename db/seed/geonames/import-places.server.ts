import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { readRegion } from "#db/region/read-region.server.ts";
import { readPlaces } from "#db/region/region-files.server.ts";
import { raiseVocabularyRevision } from "#db/revision.server.ts";
import { checkThere, readCountry } from "./files.server.ts";
import { type CountryPlan, planCountry } from "./plan-country.server.ts";
import { putCountry } from "./put-country.server.ts";
import { readDumpRules } from "./read-dump-rules.server.ts";
import { placesInUse } from "./stored.server.ts";

export type PlacesChange = {
  country: Country;
  /** Populated places in the dump, and how many of them are there already under a name of ours or another of the dump's. */
  read: number;
  known: number;
  added: string[];
  changed: string[];
  removed: string[];
  /** No longer wanted, but listings or companies refer to them. */
  kept: string[];
  codes: { added: string[]; removed: string[] };
};

/**
 * Brings the places and postal codes of GeoNames' full dumps into the store. What came with an earlier import and is not
 * there any more goes, unless something refers to it; the board's own places and codes stay as they are.
 * To read and compare takes longer than to write, so that is done before the transaction, which shuts others out.
 */
export async function importPlaces(
  db: Db,
  folder: string,
  { dryRun, regionDir }: { dryRun: boolean; regionDir: string },
): Promise<PlacesChange[]> {
  const { countries } = readRegion(regionDir);
  checkThere(folder, countries);
  const rules = readDumpRules(regionDir);
  const ownIds = new Set(readPlaces(regionDir).flatMap(({ geonames_id }) => geonames_id ?? []));
  const inUse = await placesInUse(db);
  const plans: CountryPlan[] = [];
  for (const country of countries)
    plans.push(await planCountry(db, readCountry(folder, country, rules), { ownIds, inUse }));
  if (!dryRun && plans.some(isChange)) await inTransactionOnce(db, (db) => carryOut(db, plans));
  return plans.map(inNames);
}

async function carryOut(db: Db, plans: CountryPlan[]) {
  const revision = await raiseVocabularyRevision(db);
  for (const plan of plans) await putCountry(db, plan, revision);
}

function isChange({ added, changed, removed, codes }: CountryPlan) {
  return [added, changed, removed, codes.added, codes.removed].some(({ length }) => length > 0);
}

function inNames({ codes, ...plan }: CountryPlan): PlacesChange {
  const names = (places: CountryPlan["added"]) => places.map(({ columns }) => columns.name);
  return {
    ...{ country: plan.country, read: plan.read, known: plan.known },
    ...{ added: names(plan.added), changed: names(plan.changed) },
    ...{ removed: names(plan.removed), kept: names(plan.kept) },
    codes: { added: codes.added.map(({ code }) => code), removed: codes.removed.map(({ code }) => code) },
  };
}
