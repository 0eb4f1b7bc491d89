import type { Db } from "#db/connect.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isFinal } from "./application.ts";
import { applicationColumns } from "./application-columns.ts";
import { giveTurnToCompany } from "./clock/turn.server.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { findWithUnsent } from "./held/held-messages.server.ts";
import { takeBackUnsent } from "./held/take-back-unsent.server.ts";
import { mailOfSuspension, newStatusLink } from "./mail-to-seeker.server.ts";
import { recordHistory } from "./record-history.server.ts";
import { writeMessage } from "./write-message.server.ts";

type News = {
  companyId: string;
  /** Its people cannot answer from now on, or they can again. */
  what: "suspended" | "resumed";
  origin: string;
  now: Date;
};

/**
 * At once to everybody whose application is open, in the transaction of the deed. Why, is between company and office. Whom
 * a barred company has asked something cannot answer it: their days stop, and the company's begin.
 */
export async function tellApplicants(db: Db, { companyId, what, origin, now }: News) {
  if (what === "suspended") await stopUnsent(db, { companyId, now });
  const applications = await companyApplications(db, { companyId, listingIds: null })
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(applicationColumns)
    .orderBy("application.id")
    .execute();
  const open = applications.filter(({ status }) => !isFinal(status));
  for (const application of open) {
    const { id: applicationId, number, lang, email } = application;
    if (what === "suspended" && application.seekerFrom !== null) await giveTurnToCompany(db, { applicationId, now });
    const t = textsFor(lang);
    const text = t(`mail:application.suspension.${what}.text`, {
      company: application.companyName,
      title: titleIn(t, lang, application),
    });
    await writeMessage(db, { applicationId, number, author: "office", lang, text, now });
    const link = await newStatusLink(db, { applicationId, lang, origin, now });
    await mailOfSuspension(db, { to: email, lang, number, listing: application, link, what, text, now });
  }
  return open.length;
}

/** What it has answered or written in these minutes does not leave any more: whom it wanted to reach is whom the office protects. */
async function stopUnsent(db: Db, { companyId, now }: { companyId: string; now: Date }) {
  for (const { applicationId } of await findWithUnsent(db, { scope: { companyId, listingIds: null }, now })) {
    const stopped = await takeBackUnsent(db, { applicationId, now });
    if (stopped) await recordHistory(db, { applicationId, event: "taken_back", actor: "office", now });
  }
}
