import { createHash } from "node:crypto";
import type { BringInForm } from "#db/bring-in/bring-in-forms.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { OffersRead } from "./reading/offer.ts";

type Kept = { companyId: string; form: BringInForm; address: string; read: OffersRead; now: Date };

/** Of what a statement may carry. */
const rowsAtOnce = 100;

/** What was read now takes the place of what was read there before; the listings stay as they are. */
export function keepReading(db: Db, { companyId, form, address, read, now }: Kept): Promise<string> {
  return inTransaction(db, async (db) => {
    const at = now.toISOString();
    const about = { form, complete: read.isComplete ? (1 as const) : (0 as const), read_at: at, failed_days: 0 };
    const { id } = await db
      .insertInto("bring_in_source")
      .values({
        id: newId(),
        company_id: companyId,
        address,
        ...about,
        created_at: at,
        watched_by: null,
        watched_on: null,
      })
      .onConflict((conflict) => conflict.columns(["company_id", "address"]).doUpdateSet(about))
      .returning("id")
      .executeTakeFirstOrThrow();
    await db.deleteFrom("bring_in_row").where("source_id", "=", id).execute();
    const rows = rowsOf(read).map((row, position) => ({ source_id: id, position, ...row }));
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await db
        .insertInto("bring_in_row")
        .values(rows.slice(start, start + rowsAtOnce))
        .execute();
    }
    return id;
  });
}

function rowsOf({ offers, refused }: OffersRead) {
  return [
    ...offers.map((offer) => {
      const json = JSON.stringify(offer);
      const hash = createHash("sha256").update(json).digest("hex");
      return { title: offer.title, external_id: offer.externalId, offer: json, hash, refusal: null, found_at: null };
    }),
    ...refused.map(({ title, where, reason }) => ({
      ...{ title, external_id: null, offer: null, hash: null },
      ...{ refusal: reason, found_at: where },
    })),
  ];
}
