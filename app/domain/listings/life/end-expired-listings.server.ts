import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { runningStatuses } from "../listing.ts";
import { moveListing } from "./move-listing.server.ts";
import { tellCompany } from "./tell-company.server.ts";

/** Ends what is past its last day, one transaction each, so that a bad one does not keep the others. */
export async function endExpiredListings(db: Db, { origin, now }: { origin: string; now: Date }) {
  const expired = await db
    .selectFrom("listing")
    .select(["id", "status"])
    .where("status", "in", runningStatuses)
    .where("deadline", "<", dayOf(now))
    .orderBy("id")
    .execute();
  await eachAlone(expired, (listing) =>
    inTransaction(db, async (db) => {
      const closed = await moveListing(db, {
        listing,
        to: "closed",
        event: "expired",
        accountId: null,
        facts: { closed_at: now.toISOString(), closed_reason: "expired" },
        now,
      });
      if (closed) await tellCompany(db, { listingId: listing.id, news: { event: "expired" }, origin, now });
    }),
  );
}
