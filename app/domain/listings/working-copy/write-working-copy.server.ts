import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import type { Instant } from "#db/schema.ts";
import type { Typed } from "#app/platform/http/form.ts";
import { sameTyped } from "./fingerprints.ts";
import { copiesAtMost, type CopyMarks, handedOver } from "./working-copy.ts";

export type CopyToWrite = CopyMarks & {
  accountId: string;
  listingId: string;
  typed: Record<string, Typed>;
  now: Date;
};

export type WrittenCopy = { copyId: string; savedAt: Instant } | "settled";

/**
 * Two tabs of one person may have been opened with the same copy: the one that writes later without having seen the
 * other's words gets a copy of its own. "settled": the copy was handed over or thrown away in another tab meanwhile, or
 * this very page was handed over while the request was on its way.
 * Runs in a transaction.
 */
export async function writeWorkingCopy(db: Db, copy: CopyToWrite): Promise<WrittenCopy> {
  const { accountId, listingId, opened, seen, page } = copy;
  const savedAt = copy.now.toISOString();
  const values = { opened, seen, page, typed: JSON.stringify(copy.typed), saved_at: savedAt };
  const going = await copyToGoOnWith(db, copy);
  if (going !== null) {
    if (going === "settled") return going;
    await db.updateTable("working_copy").set(values).where("id", "=", going).execute();
    return { copyId: going, savedAt };
  }
  const id = newId();
  await db
    .insertInto("working_copy")
    .values({ id, listing_id: listingId, account_id: accountId, ...values })
    .execute();
  await forgetSurplus(db, copy);
  return { copyId: id, savedAt };
}

/** Its id; null where this page begins a copy of its own. */
async function copyToGoOnWith(db: Db, { accountId, listingId, typed, copyId, copySaved, page }: CopyToWrite) {
  const mine = await db
    .selectFrom("working_copy")
    .select(["id", "page", "typed", "saved_at"])
    .where("listing_id", "=", listingId)
    .where("account_id", "=", accountId)
    .execute();
  const ofPage = mine.find((copy) => copy.page === page);
  if (ofPage?.typed === handedOver) {
    /** Once: whoever has gone back to the page and writes on begins anew. */
    await db.deleteFrom("working_copy").where("id", "=", ofPage.id).execute();
    return "settled" as const;
  }
  if (ofPage) return ofPage.id;
  const shown = mine.find(({ id }) => id === copyId);
  if (!shown && copySaved !== "") return "settled" as const;
  if (shown?.saved_at === copySaved) return shown.id;
  const same = mine.find((copy) => copy.typed !== handedOver && sameTyped(read(copy.typed), typed));
  return same?.id ?? null;
}

const read = (typed: string) => JSON.parse(typed) as Record<string, Typed>;

async function forgetSurplus(db: Db, { accountId, listingId }: Pick<CopyToWrite, "accountId" | "listingId">) {
  const newest = db
    .selectFrom("working_copy")
    .select("id")
    .where("account_id", "=", accountId)
    .where("listing_id", "=", listingId)
    .where("typed", "!=", handedOver)
    .orderBy("saved_at", "desc")
    .orderBy("id", "desc")
    .limit(copiesAtMost);
  await db
    .deleteFrom("working_copy")
    .where("account_id", "=", accountId)
    .where("listing_id", "=", listingId)
    .where("typed", "!=", handedOver)
    .where("id", "not in", newest)
    .execute();
}
