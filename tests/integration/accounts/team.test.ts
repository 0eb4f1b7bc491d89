import { beforeEach, describe, expect, test } from "vitest";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { changeMemberRole } from "#app/domain/accounts/team/change-member-role.server.ts";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const from = readConfig({}, "test");
const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("a team on %s", async (url) => {
  const db = await freshDatabase(url);
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let admin: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
  });
  const member = (given: object = {}) =>
    insertMember(db, { company_id: company.id, memberRole: "member", password_hash: "x", ...given });
  const change = (accountId: string, role: "admin" | "member", companyId = company.id) =>
    changeMemberRole(db, { companyId, accountId, role, changedBy: admin.id, now });
  const remove = (accountId: string, companyId = company.id) =>
    removeMember(db, { companyId, accountId, removedBy: admin.id, from, now });

  test("lists who has joined before who is invited", async () => {
    await member({ name: "Z", password_hash: null });
    await member({ name: "A" });

    expect((await findTeam(db, company.id)).map(({ name, pending }) => [name, pending])).toEqual([
      ["A", false],
      [admin.name, false],
      ["Z", true],
    ]);
  });

  test("keeps its last admin", async () => {
    await member();
    await insertMember(db, { company_id: company.id });

    expect(await change(admin.id, "member")).toEqual({ ok: false, reason: "lastAdmin" });
    expect(await remove(admin.id)).toEqual({ ok: false, reason: "lastAdmin" });
  });

  test("lets an admin go when there is another", async () => {
    const second = await member();
    await change(second.id, "admin");

    expect(await change(admin.id, "member")).toEqual({ ok: true });
    expect(await remove(admin.id)).toEqual({ ok: true });
  });

  test("of two admins who step down at once one stays", async () => {
    const second = await member();
    await change(second.id, "admin");
    await Promise.all([change(admin.id, "member"), change(second.id, "member")]);

    expect((await findTeam(db, company.id)).filter(({ role }) => role === "admin")).toHaveLength(1);
  });

  test("of two admins who remove each other at once one stays", async () => {
    const second = await member();
    await change(second.id, "admin");
    await Promise.all([remove(admin.id), remove(second.id)]);

    expect(await findTeam(db, company.id)).toHaveLength(1);
  });

  test("who is removed is signed out at once", async () => {
    const colleague = await member();
    const request = get("/de/employer", { cookie: await sessionCookie(db, colleague.id) });
    await remove(colleague.id);

    expect(await readViewer(testContext(db), request)).toBeNull();
    expect(await findTeam(db, company.id)).toHaveLength(1);
  });

  test("is out of another company's reach", async () => {
    const other = await insertCompany(db);
    const colleague = await member();

    expect(await change(colleague.id, "admin", other.id)).toEqual({ ok: false, reason: "notFound" });
    expect(await remove(colleague.id, other.id)).toEqual({ ok: false, reason: "notFound" });
  });
});
