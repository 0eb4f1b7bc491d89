import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { Day } from "#db/schema.ts";
import { setLastDay } from "#app/domain/companies/leaving/set-last-day.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { lastDayProblem } from "./leaving-form.ts";
import { type LeavingSender, mailLeaving } from "./mail-leaving.server.ts";

type Deed = { companyId: string; officer: { accountId: string }; from: LeavingSender; now: Date };

export type LeavingResult = { ok: true } | { ok: false; reason: "notFound" | "hasLeft" | "past" | "tooFar" };

/** The company works on to the end of its last day, and is told at once what happens then. */
export function planLeaving(db: Db, { lastDay, ...deed }: Deed & { lastDay: Day }): Promise<LeavingResult> {
  return changeLastDay(db, deed, lastDay);
}

/** It stays after all. */
export function callOffLeaving(db: Db, deed: Deed): Promise<LeavingResult> {
  return changeLastDay(db, deed, null);
}

function changeLastDay(db: Db, { companyId, officer, from, now }: Deed, lastDay: Day | null): Promise<LeavingResult> {
  return inTransaction(db, async (db) => {
    const company = await db
      .selectFrom("company")
      .select(["name", "leaves_on", "left_at"])
      .where("id", "=", companyId)
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!company) return { ok: false, reason: "notFound" };
    if (company.left_at !== null) return { ok: false, reason: "hasLeft" };
    const problem = lastDay === null ? null : lastDayProblem(lastDay, dayOf(now));
    if (problem) return { ok: false, reason: problem };
    if (company.leaves_on === lastDay) return { ok: true };

    await setLastDay(db, { companyId, lastDay });
    const news = lastDay === null ? ({ what: "stays" } as const) : ({ what: "leaves", lastDay } as const);
    await mailLeaving(db, { company: { id: companyId, name: company.name }, news, from, now });
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: lastDay === null ? "company.leaving_called_off" : "company.leaving_planned",
      subjectType: "company",
      subjectId: companyId,
    });
    return { ok: true };
  });
}
