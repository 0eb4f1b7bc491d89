import type { SelectQueryBuilder } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Database } from "#db/schema.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { findLateCallbacks } from "#app/domain/callbacks/find-late-callbacks.server.ts";
import { findQuietCompanies } from "./find-quiet-companies.server.ts";
import { findWaitingThings } from "./find-waiting-things.server.ts";
import { withPeople } from "./with-people.ts";

const shown = 10;

export type Waiting = Awaited<ReturnType<typeof findWaiting>>;

/** Everything that waits for the office: what it has to decide on, and what it had better look after. */
export async function findWaiting(db: Db, { lang, now }: { lang: Lang; now: Date }) {
  const [things, late, calls, quiet, companies, companyCount, failedMails] = await Promise.all([
    findWaitingThings(db, lang),
    findLateApplications(db, { now }),
    findLateCallbacks(db, { now }),
    findQuietCompanies(db, now),
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
  const companiesOf = (rows: { companyId: string }[]) => new Set(rows.map(({ companyId }) => companyId)).size;
  const lateAnswers = { count: late.length, companies: companiesOf(late), calls: calls.length };
  return { things, lateAnswers, quiet, companies, companyCount, failedMails };
}

/** Companies for which nobody can sign in yet. */
function companiesWithoutPeople(db: Db) {
  return db
    .selectFrom("company")
    .where("company.suspended_at", "is", null)
    .where((eb) => eb.not(withPeople(eb)));
}

async function countOf<Table extends keyof Database>(rows: SelectQueryBuilder<Database, Table, object>) {
  const { count } = await rows.select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}
