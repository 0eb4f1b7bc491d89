import type { Db } from "#db/connect.server.ts";
import { withPeople } from "./with-people.ts";

const quietDays = 180;
const shown = 10;

/**
 * Members that can sign in and have published nothing for half a year, those first that have been silent the longest: the
 * office may want to ask how they are. Whoever has an open listing is not among them, however old it is.
 */
export async function findQuietCompanies(db: Db, now: Date) {
  const since = new Date(now.getTime() - quietDays * 24 * 60 * 60 * 1000).toISOString();
  const rows = await db
    .selectFrom("company")
    .where(withPeople)
    .leftJoin("listing", "listing.company_id", "company.id")
    .select(["company.id", "company.name", "company.created_at as createdAt"])
    .select((eb) => eb.fn.max("listing.first_published_at").as("lastAt"))
    .where("company.kind", "=", "member")
    .where("company.suspended_at", "is", null)
    .where("company.created_at", "<", since)
    .groupBy(["company.id", "company.name", "company.created_at"])
    .having((eb) =>
      eb.and([
        eb(eb.fn.coalesce(eb.fn.max("listing.first_published_at"), eb.val("")), "<", since),
        eb(
          eb.fn.sum(
            eb
              .case()
              .when("listing.status", "in", ["submitted", "scheduled", "published", "paused"])
              .then(1)
              .else(0)
              .end(),
          ),
          "=",
          0,
        ),
      ]),
    )
    .execute();
  const inOrder = rows.toSorted((a, b) => (a.lastAt ?? a.createdAt).localeCompare(b.lastAt ?? b.createdAt));
  return { count: rows.length, companies: inOrder.slice(0, shown) };
}
