import type { Selection } from "kysely";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isFinal, isWaiting, openStatuses } from "./application.ts";
import { applicationColumns } from "./application-columns.ts";
import { noteFirstAnswer } from "./clock/note-first-answer.server.ts";
import { companyApplications } from "./employer-applications.server.ts";
import { findWithUnsent } from "./held/held-messages.server.ts";
import { takeBackUnsent } from "./held/take-back-unsent.server.ts";
import { mailClosed, newStatusLink } from "./mail-to-seeker.server.ts";
import { markClosed } from "./mark-closed.server.ts";
import { recordHistory } from "./record-history.server.ts";
import { writeMessage } from "./write-message.server.ts";

type Leave = { companyId: string; origin: string; now: Date };

/**
 * The company leaves the board: whoever still waits for something from it is told that nothing will come through the board, and what
 * stays as agreed. In the transaction of that deed. Returns how many were told.
 */
export async function closeAllOfCompany(db: Db, { companyId, origin, now }: Leave) {
  for (const { applicationId } of await findWithUnsent(db, { scope: { companyId, listingIds: null }, now })) {
    const { status } = await db
      .selectFrom("application")
      .select("status")
      .where("id", "=", applicationId)
      .executeTakeFirstOrThrow();
    if (!isFinal(status)) await takeBackUnsent(db, { applicationId, now });
  }
  const open = await companyApplications(db, { companyId, listingIds: null })
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(applicationColumns)
    .where("application.status", "in", openStatuses)
    .orderBy("application.id")
    .execute();
  for (const application of open) await closeOne(db, application, { origin, now });
  return open.length;
}

type Application = Selection<
  Database,
  "application" | "listing" | "company" | "occupation",
  (typeof applicationColumns)[number]
>;

async function closeOne(db: Db, application: Application, { origin, now }: Omit<Leave, "companyId">) {
  const { id: applicationId, number, lang, email, status: from, companyName: company } = application;
  const eraseOn = await markClosed(db, { applicationId, from, silent: null, now });
  if (eraseOn === null) throw new Error(`The application ${applicationId} was moved meanwhile`);
  await recordHistory(db, { applicationId, event: "status", actor: "system", from, to: "closed", now });
  if (isWaiting(from)) await noteFirstAnswer(db, { application, givenBy: "board", now });
  const t = textsFor(lang);
  const text = t("application:template.left", { company, title: titleIn(t, lang, application) });
  await writeMessage(db, { applicationId, number, author: "system", lang, text, now });
  const link = await newStatusLink(db, { applicationId, lang, origin, now });
  await mailClosed(db, { to: email, lang, number, listing: application, link, text, why: "left", eraseOn, now });
}
