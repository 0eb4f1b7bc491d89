import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { isOpen, isPaused } from "#app/domain/listings/listing.ts";
import { dayOf } from "#app/platform/days.ts";
import { applicationColumns } from "./application-columns.ts";
import { findAnswers } from "./asked/find-answers.server.ts";
import { findApplicationHistory, findDocuments } from "./employer-application.server.ts";
import { asSeekerSees } from "./held/as-seeker-sees.ts";
import { findUnsent } from "./held/held-messages.server.ts";
import { findMessages } from "./thread/find-messages.server.ts";
import { hasLeft } from "./thread/thread.ts";

/** Everything the seeker sees of an application. Whoever holds a link from one of its mails is the seeker. */
export async function findMyApplication(db: Db, { token, now }: { token: string; now: Date }) {
  const link = await db
    .selectFrom("application_link")
    .select("application_id")
    .where("id", "=", hashToken(token))
    .executeTakeFirst();
  return link ? findApplicationOfSeeker(db, { applicationId: link.application_id, now }) : null;
}

/** The same for who has shown otherwise whose it is. */
export async function findApplicationOfSeeker(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  const application = await db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .innerJoin("place", "place.id", "company.place_id")
    .select([
      ...applicationColumns,
      "listing.status as listingStatus",
      "listing.deadline",
      "company.suspended_at as companySuspendedAt",
      "place.country as companyCountry",
      "listing.contact_name as contactName",
      "listing.contact_role as contactRole",
      "listing.contact_phone as contactPhone",
      "company.contact_name as companyContactName",
      "company.contact_role as companyContactRole",
      "company.contact_phone as companyContactPhone",
    ])
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
  if (!application) return null;

  const { id, listingStatus: status, deadline, companySuspendedAt } = application;
  const [answers, documents, thread, events, held] = await Promise.all([
    findAnswers(db, id),
    findDocuments(db, id),
    findMessages(db, id),
    findApplicationHistory(db, id),
    findUnsent(db, { applicationId: id, now }),
  ]);
  const visibility = { status, deadline, companySuspendedAt };
  const listing = isOpen(visibility, dayOf(now)) ? "open" : isPaused(visibility, dayOf(now)) ? "paused" : "ended";
  const messages = thread.filter((message) => hasLeft(message, now));
  return asSeekerSees({ ...application, listing, answers, documents, messages, events }, held);
}

export type MyApplication = NonNullable<Awaited<ReturnType<typeof findMyApplication>>>;
