import { type ApplicationStatus, applicationStatuses } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";
import { companyApplications } from "../employer-applications.server.ts";

export type AnswerNumbers = Awaited<ReturnType<typeof findAnswerNumbers>>;

/** Where the applications to one listing stand, and after how many days half of them had a first answer. */
export async function findAnswerNumbers(db: Db, { listingId, ...scope }: CompanyScope & { listingId: string }) {
  const rows = await companyApplications(db, scope)
    .where("application.listing_id", "=", listingId)
    .select(["application.status", "application.submitted_at as submittedAt", "application.answered_at as answeredAt"])
    .execute();
  const counts = Map.groupBy(rows, ({ status }) => status);
  const stages = applicationStatuses
    .map((status: ApplicationStatus) => ({ status, count: counts.get(status)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  const days = rows.flatMap(({ submittedAt, answeredAt }) =>
    answeredAt ? [daysBetween(dayOf(new Date(submittedAt)), dayOf(new Date(answeredAt)))] : [],
  );
  return { stages, answered: days.length, typicalDays: upperMedian(days) };
}

/** Half of them took no longer; null of nothing. */
function upperMedian(values: readonly number[]) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
