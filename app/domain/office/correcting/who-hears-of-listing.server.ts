import type { Db } from "#db/connect.server.ts";
import { whoSpeaksFor } from "#app/domain/accounts/team/who-speaks-for.server.ts";
import { findRecipients } from "#app/domain/listings/life/find-recipients.server.ts";

/** To whom the office writes about a listing: whoever handed it in, else whoever speaks for the company. */
export async function whoHearsOfListing(db: Db, { listingId, companyId }: { listingId: string; companyId: string }) {
  const recipients = await findRecipients(db, { listingId, companyId });
  return recipients.length > 0 ? recipients : whoSpeaksFor(db, companyId);
}
