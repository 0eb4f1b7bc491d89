import type { ReportReason } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { mailOffice, type OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { paths } from "#app/paths.ts";
import { hour } from "#app/platform/durations.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Reported = {
  reportId: string;
  reason: ReportReason;
  listing: { written: string; company: string };
  config: OfficeSender;
  now: Date;
};

/** A flood of reports must not become a flood of mails: the rest stands on the page that each of them opens. */
const mostMailsAnHour = 30;

/** Each report is told at once, to whoever has not asked to read of it with all else. What was written, and by whom, stands behind the sign-in. */
export async function tellOfficeOfReport(db: Db, { reportId, reason, listing, config, now }: Reported) {
  if ((await countRecentReports(db, now)) > mostMailsAnHour) return;
  await mailOffice(db, {
    kind: "office.report",
    about: "reports",
    wanted: ({ reportsAtOnce }) => reportsAtOnce,
    mustBeHeard: true,
    contentIn: (lang) => {
      const t = textsFor(lang);
      return {
        subject: t("mail:office.report.subject", { title: listing.written }),
        blocks: [
          { heading: t("mail:office.report.heading") },
          {
            facts: [
              { label: t("office:waiting.listing"), value: listing.written },
              { label: t("office:waiting.company"), value: listing.company },
              { label: t("office:waiting.reason"), value: t(`legal:report.reasonShort.${reason}`) },
            ],
          },
          { paragraph: t("mail:office.report.text") },
          {
            button: { label: t("mail:office.report.button"), href: config.origin + paths.officeReport(lang, reportId) },
          },
        ],
      };
    },
    config,
    now,
  });
}

/** With the one that is being told. */
async function countRecentReports(db: Db, now: Date) {
  const { count } = await db
    .selectFrom("listing_report")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("created_at", ">", new Date(now.getTime() - hour).toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}
