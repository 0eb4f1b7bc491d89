import { sql } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import { findSubjects } from "../audit/find-subjects.server.ts";
import { pageNumber, rowsOnPage } from "../page-number.ts";
import type { LogKind } from "./log-kinds.ts";

export type LogEntry = Awaited<ReturnType<typeof readEntries>>[number];

type Asked = { companyId: string; kind: LogKind | null };

/** What the office decided about a company and talked about with it: one page, the latest first. */
export async function findCompanyLog(db: Db, { wanted, ...asked }: Asked & { wanted: string | null }) {
  const { count } = await entriesOf(db, asked)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const total = Number(count);
  const { page, pages } = pageNumber(wanted, total);
  const items = await readEntries(db, asked, { limit: rowsOnPage, offset: (page - 1) * rowsOnPage });
  return { items, total, page, pages };
}

export function findLatestOfLog(db: Db, { companyId, limit }: { companyId: string; limit: number }) {
  return readEntries(db, { companyId, kind: null }, { limit, offset: 0 });
}

async function readEntries(db: Db, asked: Asked, { limit, offset }: { limit: number; offset: number }) {
  const rows = await entriesOf(db, asked)
    .leftJoin("account", "account.id", "entry.account_id")
    .leftJoin("company_log_note as note", "note.id", "entry.id")
    .select(["entry.id", "entry.kind", "entry.at", "entry.action", "entry.account_id as accountId"])
    .select(["entry.subject_type as type", "entry.subject_id as subjectId", "account.name", "account.email"])
    .select(["note.way", "note.on_day as day", "note.person", "note.text"])
    .orderBy("entry.at", "desc")
    .orderBy("entry.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const subjects = await findSubjects(
    db,
    rows.filter(({ kind }) => kind !== "contact"),
  );
  return rows.map(({ id, kind, at, action, accountId, name, email, way, day, person, text, ...subject }) => ({
    ...{ id, kind, at, action, accountId },
    /** Null where the clock did it. */
    by: name || email || null,
    subject: subject.type === "company" ? null : subjects(subject),
    note: way && day && text !== null ? { way, day, person, text } : null,
  }));
}

const ofCompany: AuditAction[] = [
  ...([
    "admission.approved",
    "company.created",
    "company.edited",
    "company.kind_changed",
    "company.suspended",
    "company.resumed",
  ] as const),
  ...(["company.leaving_planned", "company.leaving_called_off", "company.left", "company.forgotten"] as const),
  ...(["company.person_invited", "company.person_role_changed", "company.person_removed"] as const),
  ...(["company.profile_approved", "company.profile_returned", "company.asked_for_answer"] as const),
];
const ofTold: AuditAction[] = [
  ...(["event.published", "event.sent_back", "event.cancelled"] as const),
  ...(["good_example.published", "good_example.sent_back", "good_example.taken_down"] as const),
];

/** The board's records as they are, side by side; of what is a company's own deed nothing. */
function entriesOf(db: Db, { companyId, kind }: Asked) {
  const all = notes(db, companyId)
    .unionAll(companyDeeds(db, companyId))
    .unionAll(listingDeeds(db, companyId))
    .unionAll(reportDeeds(db, companyId))
    .unionAll(toldDeeds(db, companyId));
  return db.selectFrom(all.as("entry")).$if(kind !== null, (rows) => rows.where("entry.kind", "=", kind ?? "contact"));
}

const kindOf = (kind: LogKind) => sql<LogKind>`${sql.lit(kind)}`.as("kind");

function notes(db: Db, companyId: string) {
  return db
    .selectFrom("company_log_note")
    .select(["id", kindOf("contact")])
    .select([sql<string>`on_day || 'T12:00:00.000Z'`.as("at"), sql<string>`'note'`.as("action")])
    .select([
      sql<string | null>`written_by`.as("account_id"),
      sql<string>`'note'`.as("subject_type"),
      "id as subject_id",
    ])
    .where("company_id", "=", companyId);
}

function audited(db: Db, kind: LogKind) {
  return db
    .selectFrom("audit")
    .select(["audit.id", kindOf(kind), "audit.at", "audit.action", "audit.account_id"])
    .select(["audit.subject_type", "audit.subject_id"]);
}

function companyDeeds(db: Db, companyId: string) {
  return audited(db, "company")
    .where("audit.action", "in", ofCompany)
    .where("audit.subject_id", "=", companyId)
    .where(({ eb, not, exists, selectFrom }) =>
      eb.or([
        eb("audit.account_id", "is", null),
        not(
          exists(
            selectFrom("account as doer")
              .select("doer.id")
              .whereRef("doer.id", "=", "audit.account_id")
              .where("doer.role", "!=", "office"),
          ),
        ),
      ]),
    );
}

function listingDeeds(db: Db, companyId: string) {
  return db
    .selectFrom("listing_history")
    .innerJoin("listing", "listing.id", "listing_history.listing_id")
    .innerJoin("account as doer", "doer.id", "listing_history.account_id")
    .select(["listing_history.id", kindOf("listing"), "listing_history.at"])
    .select(sql<string>`'listing.' || listing_history.event`.as("action"))
    .select(["listing_history.account_id", sql<string>`'listing'`.as("subject_type")])
    .select("listing.id as subject_id")
    .where("listing.company_id", "=", companyId)
    .where("doer.role", "=", "office");
}

function reportDeeds(db: Db, companyId: string) {
  return audited(db, "report")
    .innerJoin("listing_report", "listing_report.id", "audit.subject_id")
    .innerJoin("listing", "listing.id", "listing_report.listing_id")
    .where("audit.action", "=", "report.handled" satisfies AuditAction)
    .where("listing.company_id", "=", companyId);
}

function toldDeeds(db: Db, companyId: string) {
  return audited(db, "told")
    .innerJoin("account as doer", "doer.id", "audit.account_id")
    .where("doer.role", "=", "office")
    .where("audit.action", "in", ofTold)
    .where((eb) =>
      eb.or([
        eb("audit.subject_id", "in", eb.selectFrom("event").select("id").where("company_id", "=", companyId)),
        eb("audit.subject_id", "in", eb.selectFrom("good_example").select("id").where("company_id", "=", companyId)),
      ]),
    );
}
