import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Row } from "#db/schema.ts";
import type { Ruling } from "./ruling.ts";

type Asked = { token: string } | { companyId: string; number: string } | { number: string };

export type FoundRuling = NonNullable<Awaited<ReturnType<typeof findRuling>>>;

/** By the link in a mail, among those of a company, or for the office. */
export async function findRuling(db: Db, asked: Asked) {
  const row = await db
    .selectFrom("ruling")
    .selectAll()
    .$if("token" in asked, (rows) => rows.where("token_hash", "=", "token" in asked ? hashToken(asked.token) : ""))
    .$if("number" in asked, (rows) => rows.where("number", "=", "number" in asked ? asked.number : ""))
    .$if("companyId" in asked, (rows) =>
      rows.where("company_id", "=", "companyId" in asked ? asked.companyId : "").where("kind", "!=", "report_declined"),
    )
    .executeTakeFirst();
  if (!row) return null;
  const appeal = await db
    .selectFrom("ruling_appeal")
    .select(["words", "lang", "filed_at as filedAt", "decided_at as decidedAt", "outcome", "answer"])
    .select("brought_back as broughtBack")
    .where("ruling_id", "=", row.id)
    .executeTakeFirst();
  const { id, subject_id: subjectId, company_id: companyId, decided_by: decidedBy, report_id: reportId } = row;
  return { ...viewOf(row), id, subjectId, companyId, decidedBy, reportId, appeal: appeal ?? null };
}

/** Of a company, the latest first: nothing of reports that came to nothing. */
export async function findRulingsOf(db: Db, companyId: string): Promise<Ruling[]> {
  const rows = await db
    .selectFrom("ruling")
    .selectAll()
    .where("company_id", "=", companyId)
    .where("kind", "!=", "report_declined")
    .orderBy("decided_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(viewOf);
}

function viewOf(row: Row<"ruling">): Ruling {
  const { number, kind, ground, rule, facts, lang } = row;
  const about = { subject: row.subject_name, fromReport: row.report_id !== null, decidedAt: row.decided_at };
  return { number, kind, ground, rule, facts, lang, ...about };
}
