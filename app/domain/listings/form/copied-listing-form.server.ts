import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newListingId } from "#db/ids.server.ts";
import { findWorkingCopies } from "../working-copy/find-working-copies.server.ts";
import { findListingForm, type NewForm } from "./find-listing-form.server.ts";

type Asked = { companyId: string; accountId: string; listingId: string; lang: Lang; now: Date };

/**
 * The form of a listing that begins as a copy: all of it but its dates. Of one that ended while somebody wrote on it, it is
 * what they wrote.
 */
export async function copiedListingForm(db: Db, { accountId, ...asked }: Asked): Promise<NewForm | undefined> {
  const stored = await findListingForm(db, asked);
  if (!stored) return undefined;
  const copies = stored.status === "closed" ? await findWorkingCopies(db, asked.listingId) : [];
  const mine = copies.find((copy) => copy.accountId === accountId);
  return {
    listingId: newListingId(),
    typed: { ...(mine?.typed ?? stored.typed), publishOn: "", deadline: "", startsOn: "" },
  };
}
