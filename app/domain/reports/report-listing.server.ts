import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { findReportedListing, type ReportedListing } from "./find-reported-listing.server.ts";
import type { ReportForm } from "./report-form.ts";
import { tellOfficeOfReport } from "./tell-office-of-report.server.ts";

type Report = {
  listingId: string;
  report: ReportForm;
  /** False where the address had too many mails already. */
  mayConfirm?: boolean;
  lang: Lang;
  config: Config;
  now: Date;
};

/**
 * Stores the notice and, where a mail address was given, confirms its receipt (Art. 16 (4) DSA). The mail does not
 * repeat the text: otherwise anybody could have us mail theirs to strangers.
 */
export async function reportListing(db: Db, { listingId, report, mayConfirm = true, lang, config, now }: Report) {
  const listing = await findReportedListing(db, { listingId, lang });
  if (!listing) return { ok: false, reason: "notFound" } as const;
  if (report.website) return { ok: true } as const;
  const reportId = newId();
  await inTransaction(db, async (db) => {
    await db
      .insertInto("listing_report")
      .values({
        id: reportId,
        listing_id: listingId,
        reason: report.reason,
        text: report.text,
        name: report.name ?? null,
        email: report.email ?? null,
        lang,
        created_at: now.toISOString(),
        handled_at: null,
        handled_by: null,
        remark: null,
      })
      .execute();
    await tellOfficeOfReport(db, { reportId, reason: report.reason, listing, config, now });
    if (report.email && mayConfirm) await queueReceipt(db, { to: report.email, listing, report, lang, config, now });
  });
  return { ok: true } as const;
}

type Receipt = Omit<Report, "listingId" | "mayConfirm"> & { to: string; listing: ReportedListing };

async function queueReceipt(db: Db, { to, listing, report, lang, config, now }: Receipt) {
  const t = textsFor(lang);
  const mail = composeMail(lang, {
    subject: t("mail:report.subject", { board: config.board.name }),
    blocks: [
      { heading: t("mail:report.heading") },
      { paragraph: t("mail:report.text", { at: formatInstant(lang, now.toISOString()) }) },
      {
        facts: [
          { label: t("legal:report.about"), value: `${listing.title}, ${listing.company}` },
          { label: t("legal:report.reasonLabel"), value: t(`legal:report.reasonShort.${report.reason}`) },
        ],
      },
      { paragraph: t("mail:report.next") },
      { small: t("mail:report.why", { link: config.origin + paths.terms(lang) }) },
    ],
  });
  await queueMail(db, { kind: "report.received", to, lang, ...mail, replyTo: config.operator.email, now });
}
