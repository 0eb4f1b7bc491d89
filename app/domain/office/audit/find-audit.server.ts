import type { Db } from "#db/connect.server.ts";
import { fold } from "#db/fold.ts";
import type { Day, Instant } from "#db/schema.ts";
import { daysAfter, endOfDay } from "#app/platform/days.ts";
import { type Page, pageNumber, rowsOnPage } from "../page-number.ts";
import { actionsOf, type AuditFilter } from "./audit-filter.ts";
import { findSubjects } from "./find-subjects.server.ts";

export type AuditLine = Awaited<ReturnType<typeof readLines>>[number];

/** One page of what was done on the board in the last twelve months, the latest first. */
export async function findAuditPage(db: Db, filter: AuditFilter, wanted: string | null): Promise<Page<AuditLine>> {
  const accountIds = await findDoers(db, filter);
  const { count } = await audited(db, filter, accountIds)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(count);
  const { page, pages } = pageNumber(wanted, total);
  const items = await readLines(db, filter, accountIds, { limit: rowsOnPage, offset: (page - 1) * rowsOnPage });
  return { items, total, page, pages };
}

const rowsAtOnce = 500;

/** The same without end, some hundred at a time, for who takes it away. */
export async function* findWholeAudit(db: Db, filter: AuditFilter): AsyncGenerator<AuditLine[]> {
  const accountIds = await findDoers(db, filter);
  for (let after: AuditLine | undefined; ;) {
    const lines = await readLines(db, filter, accountIds, { limit: rowsAtOnce, after });
    if (lines.length > 0) yield lines;
    after = lines.at(-1);
    if (lines.length < rowsAtOnce) return;
  }
}

function audited(db: Db, { area, from, until }: AuditFilter, accountIds: string[] | null) {
  let rows = db.selectFrom("audit");
  if (area) rows = rows.where("audit.action", "in", actionsOf(area));
  if (from) rows = rows.where("audit.at", ">=", beginningOf(from));
  if (until) rows = rows.where("audit.at", "<", beginningOf(daysAfter(until, 1)));
  if (accountIds) rows = rows.where("audit.account_id", "in", accountIds.length > 0 ? accountIds : [""]);
  return rows;
}

const beginningOf = (day: Day) => new Date(Date.parse(endOfDay(daysAfter(day, -1))) + 1000).toISOString();

/** Compared as people type: without accents and case, which no database does alike. Null where nobody is asked for. */
async function findDoers(db: Db, { who = "" }: AuditFilter) {
  const words = fold(who).split(" ").filter(Boolean);
  if (words.length === 0) return null;
  const accounts = await db.selectFrom("account").select(["id", "name", "email"]).execute();
  const isMeant = (text: string) => words.every((word) => text.includes(word));
  return accounts.filter(({ name, email }) => isMeant(fold(`${name} ${email}`))).map(({ id }) => id);
}

type Part = {
  limit: number;
  offset?: number;
  /** The last line of the part before: what is written meanwhile shifts nothing. */
  after?: { at: Instant; id: string } | undefined;
};

async function readLines(db: Db, filter: AuditFilter, accountIds: string[] | null, { limit, offset = 0, after }: Part) {
  let asked = audited(db, filter, accountIds);
  if (after)
    asked = asked.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("audit.at", "audit.id"), "<", tuple(after.at, after.id)),
    );
  const rows = await asked
    .leftJoin("account", "account.id", "audit.account_id")
    .select(["audit.id", "audit.at", "audit.action", "audit.subject_type as type", "audit.subject_id as subjectId"])
    .select(["account.name", "account.email"])
    .orderBy("audit.at", "desc")
    .orderBy("audit.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const subjects = await findSubjects(db, rows);
  return rows.map(({ id, at, action, name, email, ...subject }) => ({
    ...{ id, at, action, subjectId: subject.subjectId },
    /** Null where the clock did it, or somebody who is erased. */
    by: name || email || null,
    subject: subjects(subject),
  }));
}
