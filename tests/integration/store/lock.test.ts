import { describe, expect, test } from "vitest";
import { dialectOf } from "#db/dialect-of.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("a locked row on %s", async (url) => {
  const db = await freshDatabase(url);

  test("is locked where several transactions write at a time", async () => {
    const query = db.selectFrom("company").select("id").$call(lockedIn(db));
    expect(query.compile().sql.endsWith(" for no key update")).toBe(dialectOf(db) === "postgres");
    expect(await query.execute()).toEqual([]);
  });
});
