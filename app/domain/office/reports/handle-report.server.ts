import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { closeReport } from "#app/domain/reports/close-report.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import type { RulingSender } from "#app/domain/rulings/ruling-links.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { queueReportAnswer } from "../office-mail.server.ts";
import { takeDown } from "../take-down.server.ts";

type Handling = {
  reportId: string;
  /** For the office's own record. */
  remark: string;
  /** What the company is told when its listing is taken down, and on what ground; null leaves the listing as it is. */
  closing: { statement: string; ground: Ground } | null;
  officer: { accountId: string };
  from: RulingSender;
  replyTo: string;
  now: Date;
};

export type HandlingResult = { ok: true } | { ok: false; reason: "notFound" | "alreadyHandled" | "listingClosed" };

/** Closes a report with a remark and, if the report is right, the listing with it. Everybody concerned is told. */
export function handleReport(db: Db, handling: Handling): Promise<HandlingResult> {
  const { reportId, remark, closing, officer, from, replyTo, now } = handling;
  return inTransaction(db, async (db) => {
    const report = await findReportWithListing(db, reportId);
    if (!report) return { ok: false, reason: "notFound" };
    if (report.handled_at) return { ok: false, reason: "alreadyHandled" };

    const { status, company_id, title } = report;
    const listing = { id: report.listing_id, status, company_id, title };
    if (closing) {
      const ended = await takeDown(db, { listing, ...closing, reportId, officer, from, replyTo, now });
      if (!ended) return { ok: false, reason: "listingClosed" };
    }
    await closeReport(db, { reportId, handledBy: officer.accountId, remark, now });
    const declined = closing
      ? null
      : draftRuling({
          kind: "report_declined",
          subject: { id: listing.id, name: title },
          ...{ companyId: company_id, reportId, because: null, lang: report.lang, officer, config: from, now },
        });
    if (declined) await keepRuling(db, declined);
    if (report.email) {
      const to = { email: report.email, lang: report.lang };
      await queueReportAnswer(db, { to, from, replyTo, title, declined, now });
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
