import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { instantMonthsAfter } from "#app/platform/days.ts";
import { rulingKeptMonths } from "./ruling-kept-months.ts";

/**
 * The words of old rulings and appeals; that something was decided, and on what ground, stays. As long as a company is
 * suspended it can read why.
 */
export async function forgetRulings(db: Db, { now }: { now: Date }) {
  const forgotten = await inTransaction(db, async (db) => {
    const ids = (await oldRulings(db, now).select("ruling.id").execute()).map(({ id }) => id);
    if (ids.length === 0) return 0;
    await db.updateTable("ruling").set({ facts: null, rule: null }).where("id", "in", ids).execute();
    await db.updateTable("ruling_appeal").set({ words: null, answer: null }).where("ruling_id", "in", ids).execute();
    return ids.length;
  });
  if (forgotten > 0) await forgetDeleted(db);
}

/** Those that still have words though their time is over. */
export function oldRulings(db: Db, now: Date) {
  const before = instantMonthsAfter(now, -rulingKeptMonths).toISOString();
  return wordedRulings(db)
    .innerJoin("company", "company.id", "ruling.company_id")
    .where("ruling.decided_at", "<", before)
    .where((eb) => eb.or([eb("ruling_appeal.ruling_id", "is", null), eb("ruling_appeal.decided_at", "<", before)]))
    .where((eb) => eb.or([eb("ruling.kind", "!=", "company_suspended"), eb("company.suspended_at", "is", null)]));
}

export function wordedRulings(db: Db) {
  return db
    .selectFrom("ruling")
    .leftJoin("ruling_appeal", "ruling_appeal.ruling_id", "ruling.id")
    .where((eb) =>
      eb.or([
        eb("ruling.facts", "is not", null),
        eb("ruling.rule", "is not", null),
        eb("ruling_appeal.words", "is not", null),
        eb("ruling_appeal.answer", "is not", null),
      ]),
    );
}
