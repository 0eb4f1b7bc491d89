import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { mayBecome } from "./application.ts";
import { eraseOnAfterWithdrawal } from "./erasure-date.ts";
import { findMyApplication } from "./find-my-application.server.ts";
import { takeBackUnsent } from "./held/take-back-unsent.server.ts";
import { mailCompany } from "./mail-company.server.ts";
import { recordHistory } from "./record-history.server.ts";

export type WithdrawalResult = { ok: true } | { ok: false; reason: "notFound" | "tooLate" };

type Withdrawal = { token: string; origin: string; now: Date };

/** The seeker's own ending. After a final answer there is nothing left to withdraw. */
export function withdrawApplication(db: Db, { token, origin, now }: Withdrawal): Promise<WithdrawalResult> {
  return inTransaction(db, async (db) => {
    const application = await findMyApplication(db, { token, now });
    if (!application) return { ok: false, reason: "notFound" };
    const { id: applicationId, status: from, eraseOn, number } = application;
    if (!mayBecome(from, "withdrawn", "seeker")) return { ok: false, reason: "tooLate" };

    await takeBackUnsent(db, { applicationId, now });
    const withdrawn = await db
      .updateTable("application")
      .set({
        status: "withdrawn",
        status_at: now.toISOString(),
        clock_from: null,
        answer_by: null,
        seeker_from: null,
        erase_on: eraseOnAfterWithdrawal({ withdrawnOn: dayOf(now), eraseOn }),
      })
      .where("id", "=", applicationId)
      .where("status", "=", from)
      .returning("id")
      .executeTakeFirst();
    if (!withdrawn) return { ok: false, reason: "tooLate" };

    await recordHistory(db, { applicationId, event: "withdrawn", actor: "seeker", from, to: "withdrawn", now });
    const news = { applicationId, number, listing: application, answerBy: application.answerBy, origin, now };
    await mailCompany(db, { what: "withdrawn", ...news });
    return { ok: true };
  });
}
