// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { applicationColumns } from "../application-columns.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findHeldAnswers } from "../held/held-answers.server.ts";
import { findAppointment } from "./find-appointment.server.ts";
import { findMyAppointment } from "./find-my-appointment.server.ts";

/** For the seeker, who knows nothing of an answer that has not left: whoever holds a link from one of its mails. */
export async function findMyMeeting(db: Db, { token, now }: { token: string; now: Date }) {
  const link = await db
    .selectFrom("application_link")
    .select("application_id as applicationId")
    .where("id", "=", hashToken(token))
    .executeTakeFirst();
  const meeting = link && (await findMeeting(db, link.applicationId));
  if (!meeting) return null;
  const [earliest] = (await findHeldAnswers(db, { ...link, now })).toReversed();
  const status = earliest?.from_status ?? meeting.application.status;
  return {
    application: { ...meeting.application, status },
    appointment: await findMyAppointment(db, { ...link, now }),
  };
}

/** For the company: null for what is another company's, or of a listing that one does not see. */
export async function findCompanyMeeting(
  db: Db,
  { applicationId, ...scope }: CompanyScope & { applicationId: string },
) {
  const theirs = await companyApplications(db, scope)
    .select("application.id")
    .where("application.id", "=", applicationId)
    .executeTakeFirst();
  return theirs ? findMeeting(db, applicationId) : null;
}

/** Both sides of an appointment and how it stands. Locked, as what one may do depends on what the other does. */
export async function findMeeting(db: Db, applicationId: string) {
  const locked = await db
    .selectFrom("application")
    .select("id")
    .where("id", "=", applicationId)
    .$call(lockedIn(db))
    .executeTakeFirst();
  if (!locked) return null;
  const application = await db
    .selectFrom("application")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("company", "company.id", "application.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([...applicationColumns, "company.suspended_at as suspendedAt"])
    .where("application.id", "=", applicationId)
    .executeTakeFirstOrThrow();
  return { application, appointment: await findAppointment(db, applicationId) };
}

export type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>>;
