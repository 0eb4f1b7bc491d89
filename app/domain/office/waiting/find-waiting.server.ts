import type { SelectQueryBuilder } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { findWaitingAdmissions } from "#app/domain/admissions/find-admissions.server.ts";
import { findSubmittedEvents } from "#app/domain/events/find-submitted-events.server.ts";
import { findSubmittedExamples } from "#app/domain/good-examples/find-submitted-examples.server.ts";
import { findSubmittedListings } from "#app/domain/listings/life/find-submitted-listings.server.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { findWaitingProfiles } from "../profiles/find-waiting-profiles.server.ts";
import { openReports } from "../reports/reports.server.ts";

const shown = 10;

export type Waiting = Awaited<ReturnType<typeof findWaiting>>;

/** Everything that waits for the office, the longest wait first. */
export async function findWaiting(db: Db, { lang }: { lang: Lang }) {
  const [listings, profiles, admissions, events, examples, reports, reportCount, companies, companyCount, failedMails] =
    await Promise.all([
      findSubmittedListings(db),
      findWaitingProfiles(db),
      findWaitingAdmissions(db),
      findSubmittedEvents(db, lang),
      findSubmittedExamples(db, lang),
      openReports(db)
        .select(["listing_report.id", "listing_report.reason", "listing_report.created_at", ...ownTitle])
        .orderBy("listing_report.created_at")
        .limit(shown)
        .execute(),
      countOf(openReports(db)),
      companiesWithoutPeople(db)
        .innerJoin("place", "place.id", "company.place_id")
        .select(["company.id", "company.name", "company.created_at", `place.name_${lang} as place`])
        .select((eb) =>
          eb
            .selectFrom("membership")
            .select((inner) => inner.fn.max("membership.created_at").as("at"))
            .whereRef("membership.company_id", "=", "company.id")
            .as("invitedAt"),
        )
        .orderBy("company.created_at")
        .limit(shown)
        .execute(),
      countOf(companiesWithoutPeople(db)),
      countOf(db.selectFrom("outbox_mail").where("failed_at", "is not", null)),
    ]);
  return {
    listings,
    profiles,
    admissions,
    events,
    examples,
    reports,
    reportCount,
    companies,
    companyCount,
    failedMails,
  };
}

/** Companies for which nobody can sign in yet. */
function companiesWithoutPeople(db: Db) {
  return db
    .selectFrom("company")
    .where("company.suspended_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("membership")
            .innerJoin("account", "account.id", "membership.account_id")
            .select("account.id")
            .whereRef("membership.company_id", "=", "company.id")
            .where("membership.waits", "=", 0)
            .where("account.password_hash", "is not", null),
        ),
      ),
    );
}

async function countOf<Table extends keyof Database>(rows: SelectQueryBuilder<Database, Table, object>) {
  const { count } = await rows.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}
