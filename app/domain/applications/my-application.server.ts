import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { isOpen } from "#app/domain/listings/listing.ts";
import { dayOf } from "#app/platform/i18n/format.ts";
import { findAnswers, findDocuments, findEvents, findMessages } from "./employer-application.server.ts";
import { titleColumns } from "./listing-title.ts";

/** Everything the seeker sees of an application. Whoever holds a link from one of its mails is the seeker. */
export async function findMyApplication(db: Db, { token, now }: { token: string; now: Date }) {
  const application = await db
    .selectFrom("application_link")
    .innerJoin("application", "application.id", "application_link.application_id")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "application.id",
      "application.number",
      "application.status",
      "application.lang",
      "application.name",
      "application.email",
      "application.phone",
      "application.german_level as germanLevel",
      "application.message",
      "application.submitted_at as submittedAt",
      "application.erase_on as eraseOn",
      "listing.id as listingId",
      "listing.status as listingStatus",
      "listing.deadline",
      "listing.answer_days as answerDays",
      "company.id as companyId",
      "company.name as companyName",
      "company.contact_email as companyEmail",
      "company.suspended_at as companySuspendedAt",
      ...titleColumns,
    ])
    .where("application_link.id", "=", hashToken(token))
    .executeTakeFirst();
  if (!application) return null;

  const { id, listingStatus: status, deadline, companySuspendedAt } = application;
  const [answers, documents, messages, events] = await Promise.all([
    findAnswers(db, id),
    findDocuments(db, id),
    findMessages(db, id),
    findEvents(db, id),
  ]);
  const listingOpen = isOpen({ status, deadline, companySuspendedAt }, dayOf(now));
  return { ...application, listingOpen, answers, documents, messages, events };
}

export type MyApplication = NonNullable<Awaited<ReturnType<typeof findMyApplication>>>;
