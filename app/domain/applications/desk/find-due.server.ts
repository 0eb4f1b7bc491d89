import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { openStatuses } from "../application.ts";
import { findLeftOfPromises } from "../clock/find-left-of-promises.server.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findRows } from "./find-rows.server.ts";
import { groupOf } from "./group-of.ts";

const urgent = ["overdue", "today"] as const;
const mostShown = 8;

type Asked = CompanyScope & { lang: Lang; now: Date };

export type Due = Awaited<ReturnType<typeof findDue>>;

/** What cannot wait, as it stands at the top of the list: how many, and the first of them. */
export async function findDue(db: Db, { lang, now, ...scope }: Asked) {
  const today = dayOf(now);
  const due = await companyApplications(db, scope)
    .select(["application.id", "application.status", "application.answer_by as answerBy"])
    .where("application.answer_by", "<=", today)
    .where("application.status", "in", openStatuses)
    .orderBy("application.answer_by")
    .orderBy("application.status_at")
    .orderBy("application.id")
    .execute();
  const groups = Map.groupBy(due, (row) => groupOf(row, today));
  const shown = urgent.map((group) => (groups.get(group) ?? []).slice(0, mostShown).map(({ id }) => id));
  const rows = await findRows(db, { ...scope, ids: shown.flat() });
  const leftOf = await findLeftOfPromises(db, { promised: rows, today });
  return urgent.map((group) => ({
    group,
    count: groups.get(group)?.length ?? 0,
    lines: rows
      .filter((row) => groupOf(row, today) === group)
      .map((row) => ({
        id: row.id,
        name: row.name,
        listing: titleIn(textsFor(lang), lang, row),
        left: leftOf(row),
      })),
  }));
}
