import type { Db } from "#db/connect.server.ts";
import { findCompaniesWithWaitingPictures } from "#app/domain/companies/pictures/review-pictures.server.ts";
import { findWaitingChanges } from "#app/domain/companies/profile/review-change.server.ts";

/** Companies whose words or pictures wait for the office, the longest wait first, each once. */
export async function findWaitingProfiles(db: Db) {
  const waiting = [...(await findWaitingChanges(db)), ...(await findCompaniesWithWaitingPictures(db))];
  const inOrder = waiting.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt) || a.id.localeCompare(b.id));
  return [...new Map(inOrder.toReversed().map((company) => [company.id, company])).values()].toReversed();
}
