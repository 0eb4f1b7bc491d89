import { describe, expect, test } from "vitest";
import { startsWith } from "#db/starts-with.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("texts that start so, on %s", async (url) => {
  const db = await freshDatabase(url);
  const keys = ["bad", "bad muskau", "bad-2", "BAD", "ba", "50% zgorzelec", "50 zgorzelec", "żar", "𝒜b", "𝒜c"];
  await db
    .insertInto("setting")
    .values(keys.map((key) => ({ key, value: "" })))
    .execute();

  test.each([
    ["bad", ["bad", "bad muskau", "bad-2"]],
    ["50%", ["50% zgorzelec"]],
    ["b_d", []],
    ["ż", ["żar"]],
    ["𝒜", ["𝒜b", "𝒜c"]],
  ])("%s", async (start, expected) => {
    const rows = await db.selectFrom("setting").select("key").where(startsWith("key", start)).execute();
    expect(rows.map(({ key }) => key).sort()).toEqual(expected);
  });
});
