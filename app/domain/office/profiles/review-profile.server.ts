import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import {
  findWaitingPictures,
  publishPictures,
  returnPictures,
} from "#app/domain/companies/pictures/review-pictures.server.ts";
import { findWaitingChange, publishChange, returnChange } from "#app/domain/companies/profile/review-change.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { seenMark } from "#app/platform/http/seen-mark.server.ts";
import { type ProfileNews, type ProfileSender, tellCompanyOfProfile } from "./tell-of-profile.server.ts";

type Review = {
  companyId: string;
  /** The mark of what the officer saw: nothing is published that nobody has read. */
  seen: string;
  officer: { accountId: string };
  from: ProfileSender;
  now: Date;
};
export type ReviewResult = { ok: true } | { ok: false; reason: "notWaiting" | "changedMeanwhile" };
type WaitingProfile = NonNullable<Awaited<ReturnType<typeof findWaitingProfile>>>;

/** What waits of a company, words and pictures, with the mark that its review carries; null where nothing waits. */
export async function findWaitingProfile(db: Db, companyId: string) {
  const change = await findWaitingChange(db, companyId);
  const pictures = await findWaitingPictures(db, companyId);
  if (!change && pictures.length === 0) return null;
  const submittedBy = change?.submittedBy ?? pictures[0]?.change?.submittedBy ?? pictures[0]?.submittedBy ?? null;
  const seen = seenMark([
    change?.submittedAt,
    change?.texts,
    pictures.map(({ id, alts, change }) => [id, alts, change]),
  ]);
  return { change, pictures, submittedBy, seen };
}

/** The office lets out what it has read and looked at. */
export function approveProfile(db: Db, review: Review) {
  return decide(db, review, async (db, { change, pictures }) => {
    const { companyId, now } = review;
    if (change) await publishChange(db, companyId);
    if (pictures.length > 0) await publishPictures(db, { companyId, now });
    return { event: "approved" };
  });
}

/** The company reads what it should change; what was published stays. */
export function returnProfile(db: Db, { remark, ...review }: Review & { remark: string }) {
  return decide(db, review, async (db, { change, pictures }) => {
    const returned = { companyId: review.companyId, remark, now: review.now };
    if (change) await returnChange(db, returned);
    if (pictures.length > 0) await returnPictures(db, returned);
    return { event: "returned", remark };
  });
}

function decide(
  db: Db,
  { companyId, seen, officer, from, now }: Review,
  act: (db: Db, waiting: WaitingProfile) => Promise<ProfileNews>,
) {
  return inTransaction(db, async (db): Promise<ReviewResult> => {
    await db.selectFrom("company").select("id").where("id", "=", companyId).$call(lockedIn(db)).execute();
    const waiting = await findWaitingProfile(db, companyId);
    if (!waiting) return { ok: false, reason: "notWaiting" };
    if (waiting.seen !== seen) return { ok: false, reason: "changedMeanwhile" };
    const news = await act(db, waiting);
    await tellCompanyOfProfile(db, { companyId, submittedBy: waiting.submittedBy, news, from, now });
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: `company.profile_${news.event}`,
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true };
  });
}
