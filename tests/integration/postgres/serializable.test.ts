import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { inTransactionOnce } from "#db/in-transaction-once.server.ts";
import { currentRevision, raiseRevision } from "#db/revision.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";

/** "Three at most", by a rule that counts first and locks nothing. */
async function addOne(db: Db, prefix: string, number: number) {
  const there = await db.selectFrom("setting").select("key").where("key", "like", `${prefix}%`).execute();
  await pause(5);
  if (there.length >= 3) return false;
  await db
    .insertInto("setting")
    .values({ key: `${prefix}${number}`, value: "" })
    .execute();
  return true;
}

const eight = [1, 2, 3, 4, 5, 6, 7, 8];

describe.runIf(databases.includes("postgres:"))("transactions that run at the same time on PostgreSQL", async () => {
  const db = await freshDatabase("postgres:");

  test("act as if they ran one after the other, without a lock", async () => {
    const added = await Promise.all(eight.map((one) => inTransaction(db, (db) => addOne(db, "in turn ", one))));
    expect(added.filter(Boolean)).toHaveLength(3);
    /* The control: what PostgreSQL does by itself lets more of them in. */
    const control = await Promise.all(eight.map((one) => inTransactionOnce(db, (db) => addOne(db, "at once ", one))));
    expect(control.filter(Boolean).length).toBeGreaterThan(3);
  });

  test("that lock crosswise both get through", async () => {
    await db
      .insertInto("setting")
      .values([
        { key: "one", value: "0" },
        { key: "other", value: "0" },
      ])
      .execute();
    const both = (first: string, second: string) =>
      inTransaction(db, async (db) => {
        await db.updateTable("setting").set({ value: first }).where("key", "=", first).execute();
        await pause(20);
        await db.updateTable("setting").set({ value: first }).where("key", "=", second).execute();
      });
    await Promise.all([both("one", "other"), both("other", "one")]);
    const rows = await db.selectFrom("setting").select("value").where("key", "in", ["one", "other"]).execute();
    expect(new Set(rows.map(({ value }) => value)).size).toBe(1);
  });

  test("an error of the work is thrown at once, and nothing of it stays", async () => {
    let tries = 0;
    const failing = inTransaction(db, async (db) => {
      tries++;
      await db.insertInto("setting").values({ key: "half", value: "" }).execute();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(tries).toBe(1);
    expect(await db.selectFrom("setting").select("key").where("key", "=", "half").execute()).toEqual([]);
  });

  test("who reads a revision never sees a change of an earlier one come later", async () => {
    const listings = await Promise.all([insertListing(db), insertListing(db), insertListing(db), insertListing(db)]);
    const writing = { ended: false };
    const write = async (id: string) => {
      for (let round = 0; round < 8; round++) {
        await inTransaction(db, async (db) => {
          const revision = await raiseRevision(db);
          await pause(Math.random() * 4);
          await db.updateTable("listing").set({ revision }).where("id", "=", id).execute();
        });
      }
    };
    const all = Promise.all(listings.map(({ id }) => write(id))).finally(() => (writing.ended = true));
    const seen: { revision: number; listings: number[] }[] = [];
    while (!writing.ended) {
      const revision = await currentRevision(db);
      const rows = await db.selectFrom("listing").select("revision").where("revision", "<=", revision).execute();
      seen.push({ revision, listings: rows.map((row) => row.revision) });
    }
    await all;
    expect(seen.length).toBeGreaterThan(3);
    /* Each revision belongs to one change: of what a reader has seen up to its revision, nothing new appears afterwards. */
    for (const [index, { revision, listings }] of seen.entries()) {
      const later = seen.slice(index + 1).flatMap((one) => one.listings);
      expect(later.filter((one) => one <= revision && one > 0 && !listings.includes(one))).toEqual([]);
    }
  });
});
