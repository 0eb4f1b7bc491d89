import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf, daysAfter, hourOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { moveListing } from "./move-listing.server.ts";
import { publishScheduled } from "./publish-scheduled.server.ts";
import { tellCompany } from "./tell-company.server.ts";

/** When people begin to look; what an earlier day's morning has missed goes out at any hour. */
const morning = 6;

/**
 * Publishes what was planned for today. What may not go out as it is goes back to its company. A suspended company's waits
 * until the suspension ends. One transaction each: a kill loses nothing, and the next run goes on.
 */
export async function publishDueListings(db: Db, { origin, now }: { origin: string; now: Date }) {
  const latest = hourOf(now) >= morning ? dayOf(now) : daysAfter(dayOf(now), -1);
  const due = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select("listing.id")
    .where("listing.status", "=", "scheduled")
    .where((eb) => eb.or([eb("listing.publish_on", "<=", latest), eb("listing.publish_on", "is", null)]))
    .where("company.suspended_at", "is", null)
    .orderBy("listing.id")
    .execute();
  await eachAlone(due, ({ id: listingId }) =>
    inTransaction(db, async (db) => {
      const result = await publishScheduled(db, { listingId, accountId: null, now });
      if (result === "published") await tellCompany(db, { listingId, news: { event: "published" }, origin, now });
      if (result === "incomplete") await holdBack(db, { listingId, origin, now });
    }),
  );
}

async function holdBack(db: Db, { listingId, origin, now }: { listingId: string; origin: string; now: Date }) {
  const listing = { id: listingId, status: "scheduled" as const };
  await moveListing(db, { listing, to: "draft", event: "held_back", accountId: null, now });
  await tellCompany(db, { listingId, news: { event: "heldBack" }, origin, now });
}
