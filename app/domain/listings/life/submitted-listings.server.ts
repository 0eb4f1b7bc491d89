// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";

/** What waits for the office, the longest wait first. */
export function findSubmittedListings(db: Db) {
  return submittedListings(db)
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "listing.id",
      "listing.title_de",
      "listing.kind",
      "listing.submitted_at",
      "listing.first_published_at",
      "listing.deadline",
      "company.name as company_name",
      "company.id as company_id",
      "company.suspended_at as company_suspended_at",
      "occupation.name_de as occupation_name_de",
    ])
    .orderBy("listing.submitted_at")
    .execute();
}

export async function countSubmittedListings(db: Db) {
  const { waiting } = await submittedListings(db)
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

function submittedListings(db: Db) {
  return db.selectFrom("listing").where("listing.status", "=", "submitted");
}
