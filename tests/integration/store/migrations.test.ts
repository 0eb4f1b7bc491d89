import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { dialectOf } from "#db/dialect-of.ts";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

describe.each(databases)("the store on %s", async (url) => {
  const db = await freshDatabase(url);

  test("migrating twice changes nothing", async () => {
    expect(await migrate(db)).toEqual([]);
  });

  test("a failing migration leaves nothing behind", async () => {
    const failing = {
      ...migrations,
      "9999-half": {
        async up(schema: typeof db) {
          await sql`create table half (id text not null)`.execute(schema);
          throw new Error("half way");
        },
      },
    };
    await expect(migrate(db, failing as never)).rejects.toThrow("half way");
    expect(await migrate(db)).toEqual([]);
    const names = (await db.introspection.getTables()).map((table) => table.name);
    expect(names).not.toContain("half");
  });

  test("codes outside the vocabulary are refused by the store itself", async () => {
    await expect(
      db
        .insertInto("district")
        .values({ id: "x", country: "FR" as "DE", name: "x", name_de: "x", name_pl: "x", name_cs: "x", role: "core" })
        .execute(),
    ).rejects.toThrow();
  });

  test("every table of SQLite checks its types", async () => {
    if (dialectOf(db) !== "sqlite") return;
    const loose = await sql<{ name: string }>`
      select name from pragma_table_list
      where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'kysely_%'
    `.execute(db);
    expect(loose.rows).toEqual([]);
  });
});

test("both databases end up with the same tables and columns", async () => {
  const [first, ...others] = await Promise.all(databases.map(shape));
  for (const other of others) expect(other).toEqual(first);
});

async function shape(url: string) {
  const db = await freshDatabase(url);
  const tables = await db.introspection.getTables();
  return tables
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => `${column.name}${column.isNullable ? "?" : ""}`).sort(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
