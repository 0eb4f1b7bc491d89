import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { MailSender } from "#app/domain/accounts/account-mail.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { closeReport } from "#app/domain/reports/close-report.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { queueReportAnswer } from "../office-mail.server.ts";
import { takeDown } from "../take-down.server.ts";

type Handling = {
  reportId: string;
  /** For the office's own record. */
  remark: string;
  /** What the company is told when its listing is taken down; null leaves the listing as it is. */
  statement: string | null;
  officer: { accountId: string };
  from: MailSender;
  replyTo: string;
  now: Date;
};

export type HandlingResult = { ok: true } | { ok: false; reason: "notFound" | "alreadyHandled" | "listingClosed" };

/** Closes a report with a remark and, if the report is right, the listing with it. Everybody concerned is told. */
export function handleReport(db: Db, handling: Handling): Promise<HandlingResult> {
  const { reportId, remark, statement, officer, from, replyTo, now } = handling;
  return inTransaction(db, async (db) => {
    const report = await findReportWithListing(db, reportId);
    if (!report) return { ok: false, reason: "notFound" };
    if (report.handled_at) return { ok: false, reason: "alreadyHandled" };

    const { status, company_id, title } = report;
    const listing = { id: report.listing_id, status, company_id, title };
    if (statement !== null) {
      const ended = await takeDown(db, { listing, statement, cause: "report", officer, from, replyTo, now });
      if (!ended) return { ok: false, reason: "listingClosed" };
    }
    await closeReport(db, { reportId, handledBy: officer.accountId, remark, now });
    if (report.email) {
      const to = { email: report.email, lang: report.lang };
      await queueReportAnswer(db, { to, from, replyTo, title, closed: statement !== null, now });
    }
    await recordAudit(db, {
      now,
      accountId: officer.accountId,
      action: "report.handled",
      subjectType: "listing_report",
      subjectId: reportId,
    });
    return { ok: true };
  });
}

function findReportWithListing(db: Db, reportId: string) {
  return db
    .selectFrom("listing_report")
    .innerJoin("listing", "listing.id", "listing_report.listing_id")
    .select(["listing_report.listing_id", "listing_report.handled_at", "listing_report.email", "listing_report.lang"])
    .select(["listing.status", "listing.company_id", ...ownTitle])
    .where("listing_report.id", "=", reportId)
    .executeTakeFirst();
}
