import type { ClockStep, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day, Instant } from "#db/schema.ts";
import { findLastAsking } from "#app/domain/applications/clock/find-last-asking.server.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { findLateCallbacks } from "#app/domain/callbacks/find-late-callbacks.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type LateCompany = {
  id: string;
  name: string;
  suspended: boolean;
  askedAt: Instant | null;
  applications: {
    id: string;
    number: string;
    title: string;
    answerBy: Day;
    late: number;
    lastStep: { step: ClockStep; on: Day } | null;
    mayCloseFrom: Day;
    mayClose: boolean;
  }[];
  calls: { id: string; title: string; answerBy: Day; late: number; remindedOn: Day | null; openUntil: Day }[];
};

/** Who keeps people waiting beyond what was promised, the longest wait first. Nothing of the people themselves. */
export async function findLateCompanies(db: Db, { lang, now }: { lang: Lang; now: Date }): Promise<LateCompany[]> {
  const t = textsFor(lang);
  const [answers, calls] = await Promise.all([findLateApplications(db, { now }), findLateCallbacks(db, { now })]);
  const waiting = [...answers, ...calls].sort((a, b) => a.answerBy.localeCompare(b.answerBy));
  return Promise.all(
    [...Map.groupBy(waiting, ({ companyId }) => companyId)].map(async ([id, [first]]) => ({
      id,
      name: first?.companyName ?? "",
      suspended: (first?.suspendedAt ?? null) !== null,
      askedAt: await findLastAsking(db, id),
      applications: answers
        .filter(({ companyId }) => companyId === id)
        .map((one) => ({
          id: one.id,
          number: one.number,
          title: titleIn(t, lang, one),
          answerBy: one.answerBy,
          late: one.late,
          lastStep: one.lastStep,
          mayCloseFrom: one.mayCloseFrom,
          mayClose: one.mayClose,
        })),
      calls: calls
        .filter(({ companyId }) => companyId === id)
        .map((one) => ({
          id: one.id,
          title: titleIn(t, lang, one),
          answerBy: one.answerBy,
          late: one.late,
          remindedOn: one.remindedOn,
          openUntil: one.openUntil,
        })),
    })),
  );
}
