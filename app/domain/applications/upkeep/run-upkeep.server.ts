import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { endUnanswered } from "#app/domain/listings/life/end-unanswered.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { type DueNotice, dueNotice } from "./due-notice.ts";
import { findLives, type Upkept } from "./find-lives.server.ts";
import { findUpkeepSpans } from "./find-upkeep-spans.server.ts";
import { mailNotice } from "./mail-notice.server.ts";

type Run = { config: { origin: string }; now: Date };

/**
 * Tells companies that a listing ends soon, asks whether it is still open, and ends what nobody stands to. Repeatable: a
 * notice, its mails and its links are one transaction.
 */
export async function runUpkeep(db: Db, run: Run) {
  const spans = await findUpkeepSpans(db);
  const asked = { spans, today: dayOf(run.now) };
  const due = (await findLives(db)).filter(({ life }) => dueNotice(life, asked) !== null);
  await eachAlone(due, ({ id }) =>
    inTransaction(db, async (db) => {
      await db.selectFrom("listing").select("id").where("id", "=", id).$call(lockedIn(db)).execute();
      /** Read again: somebody may have answered meanwhile. */
      const [listing] = await findLives(db, { listingId: id });
      const step = listing ? dueNotice(listing.life, asked) : null;
      if (!listing || step === null) return;
      if (step === "end") await endUnanswered(db, { listing, origin: run.config.origin, now: run.now });
      else if (await claim(db, listing, step, run.now)) await mailNotice(db, { listing, due: step, run });
    }),
  );
  return due.length;
}

async function claim(db: Db, { id }: Upkept, { notice, about, endsOn }: DueNotice, now: Date) {
  const claimed = await db
    .insertInto("listing_notice")
    .values({ listing_id: id, notice, about, sent_on: dayOf(now), ends_on: endsOn })
    .onConflict((conflict) => conflict.columns(["listing_id", "notice", "about"]).doNothing())
    .returning("listing_id")
    .executeTakeFirst();
  return claimed !== undefined;
}
