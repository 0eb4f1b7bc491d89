import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findDatedEntries, findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";

const topic = "take_home";

/** What was ever entered for a country and a year, or null. */
export async function findYear(db: Db, { country, year }: { country: Country; year: number }) {
  const entries = await findDatedEntries(db, [topic]);
  const known = entries.find(({ subject, valid_from }) => subject === country && valid_from === `${year}-01-01`);
  return known ? findDatedEntry(db, known.id) : null;
}
