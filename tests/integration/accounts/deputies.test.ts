import { describe, expect, test } from "vitest";
import { findDeputies } from "#app/domain/accounts/team/deputies.server.ts";
import { removeMember } from "#app/domain/accounts/team/remove-member.server.ts";
import * as deputy from "#app/routes/employer/team/deputy.tsx";
import * as ending from "#app/routes/employer/team/deputy-ending.ts";
import * as removal from "#app/routes/employer/team/team-removal.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-03-01T09:00:00Z");

describe.each(databases)("deputies on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const companyId = (await insertCompany(db)).id;
  const person = (memberRole: "admin" | "member") =>
    insertMember(db, { company_id: companyId, memberRole, password_hash: "x" });
  const [admin, anna, ben] = [await person("admin"), await person("member"), await person("member")];
  const stranger = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
  const days = { from: "2.3.2027", until: "9.3.2027" };

  async function send(as: { id: string }, of: { id: string }, deputyId: string, given: Partial<typeof days> = {}) {
    const body = { deputy: deputyId, ...days, ...given };
    const request = post("/de/employer/team", body, { cookie: await sessionCookie(db, as.id) });
    const params = { lang: "de", accountId: of.id };
    const result: unknown = await deputy.action({ request, params, context }).catch((reason: unknown) => reason);
    return result instanceof Response ? result.status : result;
  }
  const all = () => findDeputies(db, { companyId, since: "2027-03-01" });

  test("are named by oneself or an admin, of the same company", async () => {
    expect(await send(ben, anna, ben.id)).toBe(403);
    expect(await send(stranger, anna, ben.id)).toBe(404);
    expect(await send(anna, anna, stranger.id)).toMatchObject({ init: { status: 422 } });
    expect(await all()).toEqual([]);
    expect(await send(anna, anna, ben.id)).toBe(303);
    expect(await send(admin, anna, ben.id)).toMatchObject({
      data: { form: { errors: { from: [{ key: "team:errors.taken" }] } } },
    });
    expect(await send(ben, ben, anna.id)).toMatchObject({
      data: { form: { errors: { deputy: [{ key: "team:errors.circle" }] }, typed: { from: "2.3.2027" } } },
    });
  });

  test("are ended by those, and by nobody else", async () => {
    const [one] = await all();
    const end = async (as: { id: string }, of: { id: string }) => {
      const request = post("/de/employer/team", {}, { cookie: await sessionCookie(db, as.id) });
      const params = { lang: "de", accountId: of.id, deputyshipId: one?.id ?? "" };
      const result: unknown = await ending.action({ request, params, context }).catch((reason: unknown) => reason);
      return result instanceof Response ? result.status : result;
    };
    expect([await end(ben, anna), await end(ben, ben), await end(stranger, stranger)]).toEqual([403, 404, 404]);
    expect(await all()).toHaveLength(1);
    expect(await end(admin, anna)).toBe(303);
    expect(await all()).toEqual([]);
  });

  test("leave nothing behind when either leaves the company, and whose deputy has left hears of it once", async () => {
    await send(anna, anna, ben.id);
    await send(admin, admin, anna.id, { from: "1.4.2027", until: "2.4.2027" });
    await send(admin, admin, anna.id, { from: "1.5.2027", until: "2.5.2027" });
    const request = get("/de/employer/team", { cookie: await sessionCookie(db, admin.id) });
    const params = { lang: "de", accountId: anna.id };
    expect((await removal.loader({ request, params, context })).deputyships).toHaveLength(3);

    await removeMember(db, { companyId, accountId: anna.id, removedBy: admin.id, from: context.config, now });
    expect(await db.selectFrom("deputy").selectAll().execute()).toEqual([]);
    expect(await mailsTo(db, admin.email)).toMatchObject([{ kind: "account.without_deputy" }]);
    expect(await mailsTo(db, ben.email)).toEqual([]);
  });
});
