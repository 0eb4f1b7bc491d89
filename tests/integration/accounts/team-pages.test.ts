import { beforeEach, describe, expect, test } from "vitest";
import { findLimit } from "#app/domain/accounts/team/limit-member.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import * as team from "#app/routes/employer/team/team.tsx";
import * as teamInvitation from "#app/routes/employer/team/team-invitation.tsx";
import * as teamRemoval from "#app/routes/employer/team/team-removal.tsx";
import * as teamRole from "#app/routes/employer/team/team-role.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertDeputy, insertListing, insertMember } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("the team's pages on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  let admin: Awaited<ReturnType<typeof insertMember>>;
  let member: Awaited<ReturnType<typeof insertMember>>;
  let companyId: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db)).id;
    admin = await insertMember(db, { company_id: companyId, password_hash: "x" });
    member = await insertMember(db, { company_id: companyId, memberRole: "member", password_hash: "x" });
  });
  const outcome = async (work: Promise<unknown>) => {
    const result = await work.catch((reason: unknown) => reason);
    return result instanceof Response ? result.status : result;
  };
  const cookieOf = async (id: string) => ({ cookie: await sessionCookie(db, id) });

  test("show the list to every member, and to nobody else", async () => {
    const ask = async (id?: string) => {
      const request = get("/de/employer/team", id ? await cookieOf(id) : {});
      return outcome(team.loader({ request, params: { lang: "de" }, context }));
    };

    expect(await ask(admin.id)).toMatchObject({ mayChange: true, team: [{}, {}] });
    expect(await ask(member.id)).toMatchObject({ mayChange: false, team: [{}, {}] });
    expect(await ask((await insertAccount(db)).id)).toBe(404);
    expect(await ask()).toBe(303);
  });

  test("say what each person sees and who stands in for them, but no title that the reader does not see", async () => {
    const [seen, hidden] = [
      await insertListing(db, { company_id: companyId }),
      await insertListing(db, { company_id: companyId, status: "draft" }),
    ];
    for (const { id } of [seen, hidden]) {
      await db
        .insertInto("membership_listing")
        .values({ account_id: member.id, company_id: companyId, listing_id: id })
        .execute();
    }
    const limited = await insertMember(db, {
      company_id: companyId,
      memberRole: "reader",
      limited: 1,
      password_hash: "x",
    });
    await db
      .insertInto("membership_listing")
      .values({ account_id: limited.id, company_id: companyId, listing_id: seen.id })
      .execute();
    await db.updateTable("membership").set({ limited: 1 }).where("account_id", "=", member.id).execute();
    await insertDeputy(db, { account_id: member.id, deputy_id: admin.id, from_day: "2026-01-01" });
    const shownTo = async (id: string) =>
      team.loader({ request: get("/de/employer/team", await cookieOf(id)), params: { lang: "de" }, context });

    const page = await shownTo(limited.id);
    expect(page.team.find(({ accountId }) => accountId === member.id)).toMatchObject({
      deputies: [{ name: admin.name, isNow: true }],
      listingIds: expect.arrayContaining([seen.id, hidden.id]) as string[],
    });
    expect(Object.keys(page.titles)).toEqual([seen.id]);
    expect(Object.keys((await shownTo(admin.id)).titles)).toHaveLength(2);
    expect(page.plan.left.map(({ days }) => days)).toEqual([21, 21]);
  });

  test("are worked by the company's own admins only", async () => {
    const stranger = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const params = { lang: "de", accountId: member.id };
    const send = async (route: typeof teamInvitation | typeof teamRole | typeof teamRemoval, id: string) => {
      const request = post("/de/employer/team", { role: "admin" }, await cookieOf(id));
      return outcome(route.action({ request, params, context }));
    };

    expect(await send(teamInvitation, member.id)).toBe(403);
    expect(await send(teamRole, member.id)).toBe(403);
    expect(await send(teamRemoval, member.id)).toBe(403);
    expect(await send(teamRole, stranger.id)).toBe(404);
    expect(await send(teamRemoval, stranger.id)).toBe(404);
    expect(await findTeam(db, companyId)).toHaveLength(2);
  });

  test("limit a member to the company's own listings, and tell a second window what the first one saved", async () => {
    const [ours, theirs] = [await insertListing(db, { company_id: companyId }), await insertListing(db)];
    const params = { lang: "de", accountId: member.id };
    const cookie = await cookieOf(admin.id);
    const shown = await teamRole.loader({ request: get("/de/employer/team", cookie), params, context });
    const send = (listings: string) => {
      const form = { role: "reader", limit: "some", listings, seen: shown.seen };
      return outcome(teamRole.action({ request: post("/de/employer/team", form, cookie), params, context }));
    };

    expect(await send(theirs.id)).toMatchObject({
      data: { form: { errors: { listings: [{ key: "team:errors.noListing" }] } } },
    });
    expect(await send(ours.id)).toBe(303);
    expect(await findLimit(db, { companyId, accountId: member.id })).toEqual([ours.id]);
    expect(await send(ours.id)).toMatchObject({ init: { status: 409 } });
  });

  test("limit an invited person at once, and keep everything typed where no own listing is named", async () => {
    const [ours, theirs] = [await insertListing(db, { company_id: companyId }), await insertListing(db)];
    const cookie = await cookieOf(admin.id);
    const email = `new@${companyId}.example`;
    const send = (listings: string, role: string) => {
      const form = { email, role, lang: "pl", limit: "some", listings };
      const request = post("/de/employer/team/invitations", form, cookie);
      return outcome(teamInvitation.action({ request, params: { lang: "de" }, context }));
    };
    const limit = async () => {
      const invited = (await findTeam(db, companyId)).find((one) => one.email === email);
      return invited ? findLimit(db, { companyId, accountId: invited.accountId }) : undefined;
    };

    expect(await send(theirs.id, "reader")).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { email }, errors: { listings: [{ key: "team:errors.noListing" }] } } },
    });
    expect(await limit()).toBeUndefined();
    expect(await send(ours.id, "reader")).toBe(303);
    expect(await limit()).toEqual([ours.id]);
    expect(await send(theirs.id, "admin")).toBe(303);
    expect(await limit()).toBeNull();
  });

  test("explain why the last admin stays", async () => {
    const params = { lang: "de", accountId: admin.id };
    const request = post("/de/employer/team", { role: "member" }, await cookieOf(admin.id));

    expect(await teamRole.action({ request, params, context })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { role: [{ key: "account:errors.lastAdmin" }] } } },
    });
  });
});
