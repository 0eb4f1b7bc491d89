import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { putDatedEntries } from "#db/seed/put-dated-entries.server.ts";
import { readShippedEntries } from "#db/seed/shipped-entries.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const shipped = readShippedEntries();
const german = shipped.filter(({ topic, subject }) => topic === "minimum_wage" && subject === "DE");
const [first] = german;
if (!first) throw new Error("No German minimum wage is shipped");
const next = { ...first, id: "minimum_wage-DE-2028-01-01", valid_from: "2028-01-01" };

describe.each(databases)("what a release knows of dated tables on %s", (url) => {
  let db: Db;
  beforeEach(async () => {
    db = await freshDatabase(url);
  });

  const entry = (id: string) => db.selectFrom("dated_entry").selectAll().where("id", "=", id).executeTakeFirst();
  const versions = (id: string) =>
    db.selectFrom("dated_version").select(["content", "written_at"]).where("entry_id", "=", id).execute();
  const put = (entries: typeof shipped) => putDatedEntries(db, entries, now);

  test("arrives in a store that has the rows of the last one, and twice is once", async () => {
    await put([...shipped, next]);
    await put([...shipped, next]);
    expect(await db.selectFrom("dated_entry").select("id").execute()).toHaveLength(shipped.length + 1);
    expect(await db.selectFrom("dated_version").select("id").execute()).toEqual([]);
  });

  test("is put right by a later release, and what it said before is kept", async () => {
    const content = JSON.stringify({ hour: 99_00, month: null });
    await put([{ ...first, content }]);
    expect(await entry(first.id)).toMatchObject({ content, edited_at: null });
    expect(await versions(first.id)).toEqual([{ content: first.content, written_at: null }]);
  });

  test("never takes the place of what the office wrote or withdrew, nor stands beside it", async () => {
    const written = { content: JSON.stringify({ hour: 15_00, month: null }), edited_at: now.toISOString() };
    await db.updateTable("dated_entry").set(written).where("id", "=", first.id).execute();
    const own = { ...next, id: "of-the-office", valid_until: null, edited_by: null, withdrawn_at: null };
    await db
      .insertInto("dated_entry")
      .values({ ...own, ...written })
      .execute();
    await put([{ ...first, source: "another" }, next]);
    expect(await entry(first.id)).toMatchObject({ ...written, source: first.source });
    expect(await entry(next.id)).toBeUndefined();
    expect(await entry(own.id)).toMatchObject(written);
  });
});
