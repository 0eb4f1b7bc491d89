import type { Db } from "#db/connect.server.ts";
import { findListingForm } from "#app/domain/listings/form/find-listing-form.server.ts";
import { saveListing } from "#app/domain/listings/life/save-listing.server.ts";
import { mergePatch } from "#app/platform/json/merge-patch.ts";
import { answerOnce } from "./answer-once.server.ts";
import { listingAsSent } from "./find-stored-listing.server.ts";
import { listingReceipt } from "./listing-receipt.server.ts";
import { type PostingAnswer, refusedWith } from "./posting-answer.server.ts";
import type { ProgramRequest } from "./program-request.ts";
import { understandListing } from "./understand-listing.server.ts";
import { isVersion, versionOf } from "./version-of.server.ts";

type Change = ProgramRequest & {
  listingId: string;
  /** The version that the program has seen, as an If-Match header names it. */
  seen: string;
  /** All of the listing, or only what is to be otherwise. */
  sent: { whole: unknown } | { patch: unknown };
};

/** A listing of the company said anew, if it still is what the program has seen of it. */
export async function changePosted(db: Db, { seen, sent, ...asked }: Change): Promise<PostingAnswer> {
  const { companyId, accountId } = asked.program;
  const { lang } = asked;
  const own = { ...asked, companyId, accountId };
  const stored = await findListingForm(db, own);
  if (!stored) return refusedWith(lang, 404, "notFound");
  const value = "whole" in sent ? sent.whole : mergePatch(listingAsSent(stored), sent.patch);
  const understood = await understandListing(db, { ...own, value, complete: stored.status !== "draft" });
  return answerOnce(db, asked, async (db) => {
    if (stored.status === "closed") return refusedWith(lang, 409, "listingClosed");
    if (!isVersion(seen, versionOf(stored))) return refusedWith(lang, 412, "stale", tagged(stored));
    if (!understood.ok) return refusedWith(lang, 422, "listingWrong", { errors: understood.faults });
    const { content, faultsIn } = understood;
    const saved = await saveListing(db, { ...own, listingIds: null, seen: stored.updatedAt, content });
    if (saved.ok) return listingReceipt(db, own);
    switch (saved.reason) {
      case "incomplete":
        return refusedWith(lang, 422, "listingWrong", { errors: faultsIn(saved.problems) });
      case "changedMeanwhile":
        return refusedWith(lang, 412, "stale");
      case "closed":
        return refusedWith(lang, 409, "listingClosed");
      case "notFound":
        return refusedWith(lang, 404, "notFound");
    }
  });
}

const tagged = (stored: { status: string; updatedAt: string }) => ({ headers: { ETag: versionOf(stored) } });
