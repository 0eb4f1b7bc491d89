import { beforeEach, describe, expect, test } from "vitest";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { findAllListingsOfCompany } from "#app/domain/office/companies/company.server.ts";
import { findCompanyLog } from "#app/domain/office/company-log/find-company-log.server.ts";
import { findReview } from "#app/domain/office/review/find-review.server.ts";
import * as companyPage from "#app/routes/office/companies/company.tsx";
import * as memberRemoval from "#app/routes/office/companies/member-removal.tsx";
import * as memberRole from "#app/routes/office/companies/member-role.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertDeputy, insertListing, insertMember } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("the office and a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  let companyId: string;
  let officer: Awaited<ReturnType<typeof insertAccount>>;
  let admin: Awaited<ReturnType<typeof insertMember>>;
  let member: typeof admin;
  beforeEach(async () => {
    officer = await insertAccount(db);
    companyId = (await insertCompany(db)).id;
    admin = await insertMember(db, { company_id: companyId, password_hash: "x" });
    member = await insertMember(db, { company_id: companyId, memberRole: "member", password_hash: "x" });
  });

  type Route = typeof memberRole | typeof memberRemoval;
  const send = async (route: Route, accountId: string, fields = {}, company = companyId) => {
    const request = post("/de/office", fields, { cookie: await sessionCookie(db, officer.id) });
    const params = { lang: "de", companyId: company, accountId };
    return route.action({ request, params, context }).catch((thrown: unknown) => thrown);
  };
  const audited = async (subject: string) =>
    (await db.selectFrom("audit").select(["action", "account_id"]).where("subject_id", "=", subject).execute()).map(
      ({ action, account_id }) => ({ action, by: account_id }),
    );

  test("changes somebody's rights, and it is written down", async () => {
    expect(await send(memberRole, member.id, { role: "admin" })).toMatchObject({ status: 303 });
    expect(await findTeam(db, companyId)).toEqual([
      expect.objectContaining({ role: "admin" }),
      expect.objectContaining({ role: "admin" }),
    ]);
    expect(await audited(member.id)).toEqual([{ action: "member.made_admin", by: officer.id }]);
  });

  test("learns in a second window what the first one saved, and loses nothing typed", async () => {
    const request = get("/de/office", { cookie: await sessionCookie(db, officer.id) });
    const { seen } = await memberRole.loader({
      request,
      params: { lang: "de", companyId, accountId: member.id },
      context,
    });
    expect(await send(memberRole, member.id, { role: "admin", seen })).toMatchObject({ status: 303 });
    const second = await send(memberRole, member.id, { role: "reader", seen });
    expect(second).toMatchObject({ init: { status: 409 }, data: { form: { typed: { role: "reader" } } } });
    expect(await findTeam(db, companyId)).toMatchObject([{ role: "admin" }, { role: "admin" }]);
  });

  test("cannot leave a company without an admin by changing rights", async () => {
    expect(await send(memberRole, admin.id, { role: "member" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { role: [{ key: "account:errors.lastAdmin" }] } } },
    });
  });

  test("can remove the last admin, who is told of beforehand, and signed out at once", async () => {
    const cookie = await sessionCookie(db, admin.id);
    const request = get("/de/office", { cookie: await sessionCookie(db, officer.id) });
    const params = { lang: "de", companyId, accountId: admin.id };
    expect(await memberRemoval.loader({ request, params, context })).toMatchObject({ isLastAdmin: true });
    expect(await send(memberRemoval, admin.id)).toMatchObject({ status: 303 });
    expect(await findTeam(db, companyId), "from a page that did not say so").toHaveLength(2);
    expect(await send(memberRemoval, admin.id, { evenLastAdmin: "yes" })).toMatchObject({ status: 303 });
    expect((await findTeam(db, companyId)).map(({ accountId }) => accountId)).toEqual([member.id]);
    expect(await audited(admin.id)).toEqual([{ action: "member.removed", by: officer.id }]);
    expect(cookie).not.toBe("");
    expect(await db.selectFrom("session").select("id").where("account_id", "=", admin.id).execute()).toEqual([]);
  });

  test("sees whom a company limits and who stands in for whom, and no title of a draft", async () => {
    const draft = await insertListing(db, { company_id: companyId, status: "draft" });
    const open = await insertListing(db, { company_id: companyId });
    await db.updateTable("membership").set({ limited: 1 }).where("account_id", "=", member.id).execute();
    await db
      .insertInto("membership_listing")
      .values({ account_id: member.id, company_id: draft.company_id, listing_id: draft.id })
      .execute();
    await insertDeputy(db, { account_id: member.id, deputy_id: admin.id });
    const request = get("/de/office", { cookie: await sessionCookie(db, officer.id) });
    const page = await companyPage.loader({ request, params: { lang: "de", companyId }, context });

    expect(page.team?.find(({ accountId }) => accountId === member.id)).toMatchObject({
      listingIds: [draft.id],
      deputies: [{ name: admin.name }],
    });
    expect(Object.keys(page.titles)).toEqual([open.id]);
  });

  test("tells whom it concerns, once, in their language, and the log of the company says so", async () => {
    await db.updateTable("account").set({ lang: "cs" }).where("id", "=", member.id).execute();
    await send(memberRole, member.id, { role: "reader" });
    await send(memberRole, member.id, { role: "reader" });
    expect(await mailsTo(db, member.email)).toMatchObject([{ kind: "account.role_by_office", lang: "cs" }]);
    await send(memberRemoval, member.id);
    await send(memberRemoval, member.id);
    const [, removal, ...more] = await mailsTo(db, member.email);
    expect(removal).toMatchObject({ kind: "account.removed_by_office", lang: "cs" });
    expect(removal?.text).toContain("Muster Metallbau GmbH");
    expect(more).toEqual([]);
    expect(await mailsTo(db, admin.email)).toEqual([]);
    const { items } = await findCompanyLog(db, { companyId, kind: "company", wanted: null });
    expect(items.map(({ action }) => action)).toEqual(["company.person_removed", "company.person_role_changed"]);
  });

  test("sends nothing to who never accepted the invitation", async () => {
    const invited = await insertMember(db, { company_id: companyId, memberRole: "member" });
    expect(await send(memberRemoval, invited.id)).toMatchObject({ status: 303 });
    expect(await mailsTo(db, invited.email)).toEqual([]);
  });

  test("reaches nobody of another company", async () => {
    const other = (await insertCompany(db)).id;
    expect(await send(memberRemoval, admin.id, {}, other)).toMatchObject({ status: 404 });
    expect(await send(memberRole, admin.id, { role: "admin" }, other)).toMatchObject({ status: 404 });
    expect(await findTeam(db, companyId)).toHaveLength(2);
  });

  test("does not see a draft, neither in the list nor by its address", async () => {
    const unseen = { submitted_at: null, first_published_at: null };
    const draft = await insertListing(db, { company_id: companyId, status: "draft", ...unseen });
    const submitted = await insertListing(db, { company_id: companyId, status: "submitted", first_published_at: null });
    const asked = { lang: "de", now: context.now() } as const;

    expect((await findAllListingsOfCompany(db, companyId)).map(({ id }) => id)).toEqual([submitted.id]);
    expect(await findReview(db, { listingId: draft.id, ...asked })).toBeNull();
    expect(await findReview(db, { listingId: submitted.id, ...asked })).not.toBeNull();
  });
});
