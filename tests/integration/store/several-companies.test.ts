import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import { addressOfEmptyStore, databases } from "#tests/support/databases.ts";

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < "0030c"));

async function insert(db: Db, table: string, row: Record<string, string | number>) {
  const tables = await db.introspection.getTables();
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const needed = columns.filter(({ isNullable, hasDefaultValue }) => !isNullable && !hasDefaultValue);
  const usual = needed.map(({ name, dataType }) => [name, /int|real|float|double|numeric/i.test(dataType) ? 0 : "x"]);
  const all: Record<string, unknown> = { ...Object.fromEntries(usual), ...row };
  const names = Object.keys(all).map((name) => sql.ref(name));
  const values = Object.values(all).map((value) => sql`${value}`);
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(db);
}

describe.each(databases)("a store in which everybody has one company on %s", (url) => {
  test("keeps who works where, with limits, deputies and news that wait", async () => {
    const db = await connect(await addressOfEmptyStore(url));
    await migrate(db, before);
    await insert(db, "place", { id: "place", country: "DE", name_de: "x", name_pl: "x", name_cs: "x" });
    await insert(db, "company", { id: "company", slug: "c", place_id: "place" });
    await insert(db, "occupation", { id: "job", field: "metal", training_type: "dual" });
    for (const id of ["anna", "bea"]) {
      await insert(db, "account", { id, email: id, role: "employer", lang: "de" });
      await insert(db, "membership", {
        account_id: id,
        company_id: "company",
        role: "member",
        mails: "daily",
        limited: 1,
      });
    }
    await insert(db, "deputy", { id: "d", account_id: "anna", deputy_id: "bea" });
    await insert(db, "application_digest", { id: "n", account_id: "anna", application_id: "a", text: "neu" });

    await migrate(db);
    expect(
      await db
        .selectFrom("membership")
        .select(["account_id", "limited", "mails", "waits"])
        .orderBy("account_id")
        .execute(),
    ).toEqual([
      { account_id: "anna", limited: 1, mails: "daily", waits: 0 },
      { account_id: "bea", limited: 1, mails: "daily", waits: 0 },
    ]);
    expect(await db.selectFrom("deputy").select(["id", "company_id"]).execute()).toEqual([
      { id: "d", company_id: "company" },
    ]);
    expect(await db.selectFrom("application_digest").select(["text", "company_id"]).execute()).toEqual([
      { text: "neu", company_id: "company" },
    ]);
    await db.deleteFrom("membership").where("account_id", "=", "bea").execute();
    expect(await db.selectFrom("deputy").select("id").execute()).toEqual([]);
    await db.destroy();
  });
});
