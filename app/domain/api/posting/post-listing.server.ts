import type { Db } from "#db/connect.server.ts";
import { newListingId } from "#db/ids.server.ts";
import { findKindProblems } from "#app/domain/listings/checks/find-kind-problems.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { answerOnce } from "./answer-once.server.ts";
import { listingReceipt } from "./listing-receipt.server.ts";
import { type PostingAnswer, refusedWith } from "./posting-answer.server.ts";
import type { ProgramRequest } from "./program-request.ts";
import { understandListing } from "./understand-listing.server.ts";

type Posting = ProgramRequest & {
  value: unknown;
  /** Hand it to the office at once; without, it is a draft, which may be half done. */
  submit: boolean;
};

/** A new listing: nothing is kept of one that cannot be what it was to be. */
export async function postListing(db: Db, { value, submit, ...asked }: Posting): Promise<PostingAnswer> {
  const { companyId, accountId } = asked.program;
  const { lang } = asked;
  const own = { ...asked, companyId, accountId, listingId: newListingId() };
  const understood = await understandListing(db, { ...own, value, complete: submit });
  return answerOnce(db, asked, async (db) => {
    if (!understood.ok) return refusedWith(lang, 422, "listingWrong", { errors: understood.faults });
    const { content, faultsIn } = understood;
    const refused = await findKindProblems(db, { ...own, wanted: content.facts });
    if (Object.keys(refused).length > 0) return refusedWith(lang, 422, "listingWrong", { errors: faultsIn(refused) });
    const saved = await saveListing(db, { ...own, listingIds: null, seen: "", content });
    if (!saved.ok) throw new Error(`A new listing was not saved: ${saved.reason}`);
    const submitted = submit ? await submitListing(db, own) : null;
    if (submitted && !submitted.ok) {
      if (submitted.reason !== "incomplete") throw new Error(`A new listing was not handed in: ${submitted.reason}`);
      return refusedWith(lang, 422, "listingWrong", { errors: faultsIn(submitted.problems) });
    }
    return listingReceipt(db, own, 201);
  });
}
