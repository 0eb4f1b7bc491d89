import type { Db } from "#db/connect.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { findKindProblems } from "#app/domain/listings/checks/find-kind-problems.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { pointerOf } from "./pointer-of.ts";
import { answered, type PostingAnswer, refusedWith } from "./posting-answer.server.ts";
import type { ProgramRequest } from "./program-request.ts";
import { understandListing } from "./understand-listing.server.ts";

type Asked = Omit<ProgramRequest, "repeat"> & { value: unknown };

/** Whether a listing could be handed in as it is, and what the office would look at twice. Nothing is kept. */
export async function validateListing(db: Db, { value, ...asked }: Asked): Promise<PostingAnswer> {
  const { lang, now } = asked;
  const own = { ...asked, companyId: asked.program.companyId, listingId: "" };
  const understood = await understandListing(db, { ...own, value, complete: true });
  if (!understood.ok) return refusedWith(lang, 422, "listingWrong", { errors: understood.faults });
  const { content, faultsIn } = understood;
  const refused = await findKindProblems(db, { ...own, wanted: content.facts });
  if (Object.keys(refused).length > 0) return refusedWith(lang, 422, "listingWrong", { errors: faultsIn(refused) });
  const t = textsFor(lang);
  const findings = await findFindings(db, { ...own, content, now });
  const hints = findings.map(({ field, words, subject }) => ({
    pointer: pointerOf(field, {}),
    words,
    detail: `${t(`checks:found.${subject}`)} ${t(`checks:instead.${subject}`)}`,
  }));
  return answered(200, { ok: true, hints });
}
