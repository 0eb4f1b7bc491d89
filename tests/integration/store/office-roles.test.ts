import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "0055"));

describe.each(databases)("a store from before the office had roles on %s", (url) => {
  test("keeps nobody out: who was of the office may do all", async () => {
    const db = await connect(await addressOfEmptyStore(url));
    await migrate(db, before);
    for (const role of ["office", "employer"])
      await sql`insert into account (id, email, name, role, lang, created_at)
        values (${role}, ${role}, '', ${role}, 'de', '2026-01-01T00:00:00.000Z')`.execute(db);

    await migrate(db);
    expect(await db.selectFrom("account").select(["id", "office_role"]).orderBy("id").execute()).toEqual([
      { id: "employer", office_role: null },
      { id: "office", office_role: "all" },
    ]);
    await expect(sql`update account set office_role = 'boss'`.execute(db)).rejects.toThrow();
    await db.destroy();
  });
});
