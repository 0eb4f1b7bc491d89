import { describe, expect, test } from "vitest";
import { findWaiting } from "#app/domain/office/waiting/find-waiting.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertMember } from "#tests/support/factories.ts";

describe.each(databases)("companies that nobody can sign in for, on %s", async (url) => {
  const db = await freshDatabase(url);
  const { id: suspended_by } = await insertAccount(db);

  test("are listed and counted, but neither suspended ones nor those with people", async () => {
    const alone = await insertCompany(db);
    await insertCompany(db, { suspended_at: "2027-01-01T00:00:00.000Z", suspended_by });
    await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const { companies, companyCount } = await findWaiting(db, { lang: "de" });
    expect([companies.map(({ id }) => id), companyCount]).toEqual([[alone.id], 1]);
  });
});
