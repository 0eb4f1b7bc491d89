import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { lookAtStore, moveStore } from "#db/moving/move-store.server.ts";
import { refuseFilled } from "#db/postgres/empty-store.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";

async function emptyTarget() {
  const target = await connect(await addressOfEmptyStore("postgres:"));
  onTestFinished(() => target.destroy());
  return target;
}

const tablesIn = async (db: Db) => (await db.introspection.getTables()).map(({ name }) => name);

describe.runIf(databases.includes("postgres:"))("moving a board of SQLite to PostgreSQL", async () => {
  const store = path.join(temporaryFolder(), "board.db");
  const source = await connect(`file:${store}`);
  if (databases.includes("postgres:")) {
    await migrate(source);
    for (let count = 0; count < 40; count++) await insertListing(source);
    await source.updateTable("place").set({ latitude: 51.152453217, longitude: 14.98853 }).execute();
    await source
      .insertInto("stored_file")
      .values({ id: "a", size: 3, written_at: "2027-02-01T12:00:00.000Z" })
      .execute();
    const bytes = Buffer.from([0, 200, 255]);
    await source.insertInto("stored_file_part").values({ file_id: "a", place: 0, bytes }).execute();
  }

  test("brings every row of every table over, and says how many", async () => {
    const target = await emptyTarget();
    const before = lookAtStore(store);
    const moved = await moveStore(store, target);
    expect(moved).toEqual(before);
    expect(moved["listing"]?.rows).toBe(40);
    const read = (db: Db) => db.selectFrom("place").selectAll().orderBy("id").limit(200).execute();
    expect(await read(target)).toEqual(await read(source));
    /* What refers to nothing is refused again. */
    await expect(
      target.updateTable("listing").set({ company_id: "nobody" }).where("id", "!=", "").execute(),
    ).rejects.toThrow(/foreign key/);
    await expect(refuseFilled(target)).rejects.toThrow(/is not empty/);
    await expect(moveStore(store, target)).rejects.toThrow(/is not empty/);
  });

  test("tells a copy that is not the same, and leaves nothing of it", async () => {
    const target = await emptyTarget();
    const spoilt = target.withPlugin({
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => ({
        ...result,
        rows: result.rows.map((row) => ("contact_email" in row ? { ...row, contact_email: "x" } : row)),
      }),
    });
    await expect(moveStore(store, spoilt)).rejects.toThrow(/Table company is not the same/);
    expect(await tablesIn(target)).toEqual([]);
  });
});
