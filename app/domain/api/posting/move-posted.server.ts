import type { Db } from "#db/connect.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { answerOnce } from "./answer-once.server.ts";
import { Closure } from "./closure.ts";
import { listingReceipt } from "./listing-receipt.server.ts";
import { pointerOf } from "./pointer-of.ts";
import { faultOf, type PostingAnswer, refusedWith } from "./posting-answer.server.ts";
import type { ProgramRequest } from "./program-request.ts";
import { shapeFaults } from "./shape-faults.server.ts";

type Move = ProgramRequest & { listingId: string };

/** Hands a draft to the office, which reads it as any other. */
export function submitPosted(db: Db, asked: Move): Promise<PostingAnswer> {
  const { lang, program, listingId } = asked;
  return answerOnce(db, asked, async (db) => {
    const { companyId, accountId } = program;
    const submitted = await submitListing(db, { ...asked, companyId, accountId, listingId });
    if (submitted.ok) return listingReceipt(db, asked);
    switch (submitted.reason) {
      case "notFound":
        return refusedWith(lang, 404, "notFound");
      case "notDraft":
        return refusedWith(lang, 409, "notDraft");
      case "incomplete": {
        const errors = Object.entries(submitted.problems).map(([field, error]) =>
          faultOf(lang, pointerOf(field, {}), error),
        );
        return refusedWith(lang, 422, "listingWrong", { errors });
      }
    }
  });
}

/** Ends a listing. Ending it twice is the same as once; who applied still gets an answer from people. */
export function closePosted(db: Db, { value, ...asked }: Move & { value: unknown }): Promise<PostingAnswer> {
  const { lang, program, listingId, now } = asked;
  const read = Closure.safeParse(value, { reportInput: true });
  return answerOnce(db, asked, async (db) => {
    if (!read.success) return refusedWith(lang, 422, "bodyWrong", { errors: shapeFaults(lang, read.error) });
    const { companyId, accountId } = program;
    const closed = await closeListing(db, { companyId, accountId, listingId, reason: read.data.reason, now });
    if (!closed.ok && closed.reason === "notFound") return refusedWith(lang, 404, "notFound");
    return listingReceipt(db, asked);
  });
}
