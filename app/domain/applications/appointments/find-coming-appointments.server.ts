import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { companyApplications } from "../employer-applications.server.ts";

/** More than a screen is no overview; who has more looks into the calendar. */
const most = 20;

/** What a company has agreed and what is not over yet, the next one first. */
export async function findComingAppointments(db: Db, { now, ...scope }: CompanyScope & { now: Date }) {
  const rows = await companyApplications(db, scope)
    .innerJoin("appointment", "appointment.application_id", "application.id")
    .innerJoin("listing", "listing.id", "application.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "application.id as applicationId",
      "application.name",
      "appointment.starts_at as startsAt",
      "appointment.minutes",
      "appointment.time_zone as timeZone",
      "appointment.place",
      ...titleColumns,
    ])
    .where("appointment.state", "=", "agreed")
    .where("appointment.starts_at", ">", instantDaysAfter(now, -1).toISOString())
    .where("application.status", "not in", ["declined", "closed", "withdrawn"])
    .orderBy("appointment.starts_at")
    .orderBy("appointment.id")
    .limit(most)
    .execute();
  return rows.flatMap(({ startsAt, ...row }) => (startsAt === null ? [] : [{ ...row, startsAt }]));
}
