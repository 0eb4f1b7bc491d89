import type { ApplicationHistoryEvent } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Row } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { giveTurnToCompany, restTurn } from "../clock/turn.server.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { isTurnChangedSince } from "../held/held-messages.server.ts";
import { isLastAnswer, putBack } from "../held/put-back.server.ts";
import { recordHistory } from "../record-history.server.ts";

type TakingBack = CompanyScope & { accountId: string; answerId: string; now: Date };

export type TakenBack = { ok: true } | { ok: false; reason: "notFound" | "left" | "meanwhile" };

/**
 * As if the answer had never been given: stage, clock, erasure, event, message and the company's record are what they
 * were, and the mail is gone. Taken back twice it is taken back once. Once the mail is being sent, it is too late.
 */
export function takeBackAnswer(db: Db, { accountId, answerId, now, ...scope }: TakingBack): Promise<TakenBack> {
  return inTransaction(db, async (db) => {
    const application = await lockApplicationOf(db, scope, answerId);
    if (!application) return { ok: false, reason: "notFound" };
    const answer = await db.selectFrom("held_answer").selectAll().where("id", "=", answerId).executeTakeFirstOrThrow();
    if (answer.taken_back_at !== null) return { ok: true };
    if (answer.leaves_at <= now.toISOString()) return { ok: false, reason: "left" };
    if (!isLastAnswer(application, answer) || (await isTurnChangedSince(db, answer)))
      return { ok: false, reason: "meanwhile" };
    if (!(await putBack(db, application, answer, now))) return { ok: false, reason: "left" };

    const applicationId = application.id;
    const act = await lastActSince(db, answer);
    if (act === "appointment_agreed") await restTurn(db, { applicationId });
    else if (act) await giveTurnToCompany(db, { applicationId, now });
    await recordHistory(db, { applicationId, event: "taken_back", actor: "employer", accountId, now });
    const subject = { subjectType: "application", subjectId: applicationId };
    await recordAudit(db, { now, accountId, action: "application.takenBack", ...subject });
    return { ok: true };
  });
}

function lockApplicationOf(db: Db, scope: CompanyScope, answerId: string) {
  return companyApplications(db, scope)
    .selectAll("application")
    .where("application.id", "=", db.selectFrom("held_answer").select("application_id").where("id", "=", answerId))
    .$call(lockedIn(db))
    .executeTakeFirst();
}

const actsOfSeeker = [
  "message",
  "appointment_agreed",
  "appointment_refused",
] as const satisfies ApplicationHistoryEvent[];

/** Who wrote or refused times while the answer was held waits for the company, as anybody who does; who chose one, for that day. */
async function lastActSince(db: Db, { application_id, at }: Row<"held_answer">) {
  const act = await db
    .selectFrom("application_history")
    .select("event")
    .where("application_id", "=", application_id)
    .where("actor", "=", "seeker")
    .where("event", "in", actsOfSeeker)
    .where("at", ">=", at)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return act?.event ?? null;
}
