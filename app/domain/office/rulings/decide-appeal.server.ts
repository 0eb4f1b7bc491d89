import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { AppealOutcome } from "#db/rulings/ruling-codes.ts";
import type { Officer } from "#app/domain/accounts/viewer.server.ts";
import { publishExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { findRuling, type FoundRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { rightToDecide } from "#app/domain/rulings/ruling.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { settleAppeal } from "#app/domain/rulings/settle-appeal.server.ts";
import { whoAppeals } from "#app/domain/rulings/who-appeals.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { resumeCompany } from "../companies/resume-company.server.ts";
import { hasOtherOfficer } from "./has-other-officer.server.ts";
import { mailAppealAnswer } from "./mail-appeal-answer.server.ts";

type Deciding = {
  number: string;
  outcome: AppealOutcome;
  answer: string;
  officer: Pick<Officer, "accountId" | "may">;
  from: RulingSender;
  replyTo: string;
  now: Date;
};

export type AppealResult =
  | { ok: true; ruling: FoundRuling; broughtBack: boolean }
  | { ok: false; reason: "notFound" | "alreadyDecided" | "noRight" | "samePerson" };

/**
 * The office looks a second time. Whoever decided first does not, where somebody else could. What the board can bring back
 * comes back at once.
 */
export function decideAppeal(db: Db, deciding: Deciding): Promise<AppealResult> {
  const { number, outcome, answer, officer, from, replyTo, now } = deciding;
  return inTransaction(db, async (db): Promise<AppealResult> => {
    const ruling = await findRuling(db, { number });
    if (!ruling?.appeal) return { ok: false, reason: "notFound" };
    if (ruling.appeal.decidedAt) return { ok: false, reason: "alreadyDecided" };
    const { accountId } = officer;
    const right = rightToDecide(ruling.kind);
    if (!officer.may(right)) return { ok: false, reason: "noRight" };
    if (ruling.decidedBy === accountId && (await hasOtherOfficer(db, { accountId, right })))
      return { ok: false, reason: "samePerson" };

    const broughtBack = outcome === "changed" && (await bringBack(db, ruling, deciding));
    const settled = { rulingId: ruling.id, outcome, answer, decidedBy: accountId, broughtBack, now };
    if (!(await settleAppeal(db, settled))) return { ok: false, reason: "alreadyDecided" };
    for (const to of await whoAppeals(db, ruling, ruling.appeal.lang)) {
      await mailAppealAnswer(db, { to, ruling, outcome, answer, broughtBack, from, replyTo, now });
    }
    const subject = { subjectType: "ruling", subjectId: ruling.id };
    await recordAudit(db, { now, accountId, action: `ruling.${outcome}`, ...subject });
    return { ok: true, ruling, broughtBack };
  });
}

/** A listing that has ended stays so, and a cancelled event too: who wanted to come was told. */
async function bringBack(db: Db, { kind, subjectId, companyId }: FoundRuling, deciding: Deciding) {
  const { officer, from, replyTo, now } = deciding;
  if (kind === "company_suspended") return (await resumeCompany(db, { companyId, officer, from, replyTo, now })).ok;
  if (kind !== "example_taken_down") return false;
  const writer = { accountId: officer.accountId, companyId: null };
  return (await publishExample(db, { exampleId: subjectId, writer, seen: null, config: from, now })).ok;
}
