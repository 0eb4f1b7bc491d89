// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import type { OfficeSender } from "#app/domain/accounts/mail-office.server.ts";
import { findSubmitterOrAdmins } from "#app/domain/accounts/team/find-submitter-or-admins.server.ts";
import { findOfficeHolidays } from "#app/domain/reviews/find-office-holidays.server.ts";
import { reviewBy } from "#app/domain/reviews/review-promise.ts";
import { findReviewPromises } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { composeMail, type MailContent } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { ownTitle } from "../own-title.server.ts";

type Submission = { listingId: string; accountId: string; config: OfficeSender; now: Date };
type Received = { id: string; title: string; isChange: boolean; by: Day };

/** Whoever hands something in reads by when it is checked. Runs in the transaction of the submission, so it comes once. */
export async function acknowledgeSubmission(db: Db, { listingId, accountId, config, now }: Submission) {
  const listing = await db
    .selectFrom("listing")
    .select(["id", "company_id", "first_published_at", ...ownTitle])
    .where("id", "=", listingId)
    .executeTakeFirstOrThrow();
  const [promises, isHoliday] = await Promise.all([findReviewPromises(db), findOfficeHolidays(db, config)]);
  const received = {
    ...{ id: listing.id, title: listing.title, isChange: listing.first_published_at !== null },
    by: reviewBy({ since: now.toISOString(), promises, isHoliday }),
  };
  for (const { email, lang } of await findSubmitterOrAdmins(db, { companyId: listing.company_id, accountId })) {
    const mail = composeMail(lang, receiptOf(lang, received, config.origin));
    await queueMail(db, { kind: "listing.submitted", to: email, lang, ...mail, now });
  }
}

function receiptOf(lang: Lang, { id, title, isChange, by }: Received, origin: string): MailContent {
  const t = textsFor(lang);
  const values = { title, day: formatDay(lang, by) };
  return {
    subject: isChange ? t("change:mail.submitted.subject", values) : t("life:mail.submitted.subject", values),
    blocks: [
      { paragraph: t("mail:listing.greeting") },
      { paragraph: isChange ? t("change:mail.submitted.text", values) : t("life:mail.submitted.text", values) },
      { paragraph: t("life:mail.submitted.next") },
      { button: { label: t("mail:listing.expired.button"), href: origin + paths.employerListing(lang, id) } },
    ],
  };
}
