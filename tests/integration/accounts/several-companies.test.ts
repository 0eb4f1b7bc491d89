import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#app/domain/accounts/password/password.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { findLimit } from "#app/domain/accounts/team/limit-member.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { findDecisionLink } from "#app/domain/applications/deciding/find-decision-link.server.ts";
import { issueDecisionLinks } from "#app/domain/applications/decision-links/issue-decision-links.server.ts";
import { findCompanyReaders } from "#app/domain/applications/find-company-readers.server.ts";
import * as companies from "#app/routes/account/companies.tsx";
import * as forgotPassword from "#app/routes/account/forgot-password.tsx";
import * as invitation from "#app/routes/account/invitation.tsx";
import * as signIn from "#app/routes/account/sign-in.tsx";
import * as application from "#app/routes/employer/applications/application.tsx";
import * as overview from "#app/routes/employer/overview.tsx";
import * as teamInvitation from "#app/routes/employer/team/team-invitation.tsx";
import * as teamRemoval from "#app/routes/employer/team/team-removal.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { mailedToken, mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const password = "drei Pferde im Regen";
const password_hash = await hashPassword(password);
const params = { lang: "de" };

describe.each(databases)("somebody who works for two companies on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db);
  let a: Awaited<ReturnType<typeof insertCompany>>;
  let b: Awaited<ReturnType<typeof insertCompany>>;
  let anna: Awaited<ReturnType<typeof insertMember>>;
  let bea: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    [a, b] = [await insertCompany(db, { name: "Anker GmbH" }), await insertCompany(db, { name: "Birke GmbH" })];
    anna = await insertMember(db, { company_id: a.id, password_hash, name: "Anna Anker" });
    bea = await insertMember(db, { company_id: b.id, password_hash });
  });

  const outcome = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);
  const whereTo = (answer: unknown) => (answer as Response).headers.get("Location");
  const viewerOf = (cookie: string) => readViewer(context, get("/de", { cookie }));
  const cookieOf = (one: { id: string }) => sessionCookie(db, one.id);
  const inviteToB = async (email: string, more: Record<string, string> = {}) =>
    outcome(
      teamInvitation.action({
        request: post(
          "/de/employer/team",
          { email, role: "member", lang: "de", ...more },
          { cookie: await cookieOf(bea) },
        ),
        ...{ params, context },
      }),
    );
  const join = async (cookie = "") => {
    const token = await mailedToken(db, anna.email);
    const request = post("/de/invitation", { join: "on" }, { cookie });
    return outcome(invitation.action({ request, params: { ...params, token }, context }));
  };
  const bothCompanies = async () => {
    await inviteToB(anna.email);
    await join();
  };
  const choose = (cookie: string, company: string, to = "") =>
    outcome(companies.action({ request: post("/de/account", { company, to }, { cookie }), params, context }));
  const open = async (cookie: string) =>
    outcome(overview.loader({ request: get("/de/employer", { cookie }), params, context }));

  test("is invited as anybody is, and the company learns nothing of them before they say yes", async () => {
    expect(whereTo(await inviteToB(anna.email))).toBe("/de/employer/team?done=invited");
    const asked = (await findTeam(db, b.id)).find(({ accountId }) => accountId === anna.id);
    expect(asked).toMatchObject({ pending: true, name: "", role: "member" });
    expect(await viewerOf(await cookieOf(anna))).toMatchObject({ companies: [{ id: a.id }] });

    const token = await mailedToken(db, anna.email);
    const form = { name: "Fremd", password: "vier Hunde, ein Kanu" };
    const taking = invitation.action({ request: post("/de/invitation", form), params: { ...params, token }, context });
    expect(await outcome(taking)).toMatchObject({ init: { status: 410 } });

    const elsewhere = await cookieOf(anna);
    expect(whereTo(await join())).toBe("/de/sign-in?done=joined");
    expect(await viewerOf(elsewhere)).toMatchObject({ membership: null, companies: [{ id: a.id }, { id: b.id }] });
    expect((await findTeam(db, b.id)).find(({ accountId }) => accountId === anna.id)).toMatchObject({ pending: false });
    expect(await join()).toMatchObject({ init: { status: 410 } });
    expect(await inviteToB(anna.email)).toMatchObject({
      data: { form: { errors: { email: [{ key: "account:errors.alreadyMember" }] } } },
    });
  });

  test("signs in with the one password, and is asked for which company", async () => {
    await bothCompanies();
    const request = post("/de/sign-in", { email: anna.email, password, to: "" }, { cookie: "cookies=on" });
    expect(whereTo(await signIn.action({ request, params, context }))).toBe("/de/employer");
    const cookie = await cookieOf(anna);
    expect(whereTo(await open(cookie))).toBe("/de/account/companies?to=%2Fde%2Femployer");
    expect(whereTo(await choose(cookie, b.id, "/de/employer/team"))).toBe("/de/employer/team");
    expect(await viewerOf(cookie)).toMatchObject({ membership: { role: "member", company: { id: b.id } } });
    expect(await open(cookie)).not.toBeInstanceOf(Response);
    await choose(cookie, a.id);
    expect(await viewerOf(cookie)).toMatchObject({ membership: { role: "admin", company: { id: a.id } } });
  });

  test("acts for no company but theirs, each session for itself", async () => {
    await bothCompanies();
    const [here, there] = [await cookieOf(anna), await cookieOf(anna)];
    await choose(here, a.id);
    await choose(there, b.id);
    expect(await viewerOf(here)).toMatchObject({ membership: { company: { id: a.id } } });
    const stranger = await insertCompany(db);
    expect(await choose(here, stranger.id)).toMatchObject({ status: 404 });
    expect(await choose(await cookieOf(bea), a.id)).toMatchObject({ status: 404 });
    expect(await viewerOf(here)).toMatchObject({ membership: { company: { id: a.id } } });
  });

  test("sees the other company's applications only after changing to it", async () => {
    await bothCompanies();
    const theirs = await insertApplication(db, { company_id: b.id });
    const cookie = await cookieOf(anna);
    await choose(cookie, a.id);
    const read = () =>
      outcome(
        application.loader({
          request: get(`/de/employer/applications/${theirs.id}`, { cookie }),
          ...{ params: { ...params, applicationId: theirs.id }, context },
        }),
      );
    expect(await read()).toMatchObject({ status: 404 });
    await choose(cookie, b.id);
    expect(await read()).not.toBeInstanceOf(Response);
  });

  test("decides by a link for the company of the application, whichever is chosen", async () => {
    await bothCompanies();
    const theirs = await insertApplication(db, { company_id: b.id });
    const now = context.now();
    const asked = { applicationId: theirs.id, accountId: anna.id, status: "received" as const, now };
    const [link] = await issueDecisionLinks(db, asked);
    await choose(await cookieOf(anna), a.id);
    expect(await findDecisionLink(db, { token: link?.token ?? "", now })).toMatchObject({
      state: "valid",
      person: { companyId: b.id },
    });
  });

  test("is limited in one company and not in the other, and gets each company's mails once", async () => {
    const listing = await insertListing(db, { company_id: b.id });
    const [ours, hidden] = [
      await insertListing(db, { company_id: a.id }),
      await insertListing(db, { company_id: b.id }),
    ];
    await inviteToB(anna.email, { limit: "some", listings: listing.id });
    await join();
    expect(await findLimit(db, { companyId: b.id, accountId: anna.id })).toEqual([listing.id]);
    expect(await findLimit(db, { companyId: a.id, accountId: anna.id })).toBeNull();
    const readers = async (companyId: string, listingId: string) => {
      const asked = { companyId, companyEmail: "x@x.example", listingId, urgency: "news" as const, now: context.now() };
      return (await findCompanyReaders(db, asked)).map(({ accountId }) => accountId).toSorted();
    };
    expect(await readers(a.id, ours.id)).toEqual([anna.id]);
    expect(await readers(b.id, listing.id)).toEqual([anna.id, bea.id].toSorted());
    expect(await readers(b.id, hidden.id)).toEqual([bea.id]);
  });

  test("who leaves one company keeps the other, signed in", async () => {
    await bothCompanies();
    const cookie = await cookieOf(anna);
    await choose(cookie, b.id);
    const removal = teamRemoval.action({
      request: post("/de/employer/team", {}, { cookie: await cookieOf(bea) }),
      ...{ params: { ...params, accountId: anna.id }, context },
    });
    expect(await outcome(removal)).toMatchObject({ status: 303 });
    expect(await viewerOf(cookie)).toMatchObject({ membership: { company: { id: a.id } }, companies: [{ id: a.id }] });
    const request = post("/de/sign-in", { email: anna.email, password, to: "" }, { cookie: "cookies=on" });
    expect(await signIn.action({ request, params, context })).toMatchObject({ status: 303 });
  });

  test("comes in for the other company while one is suspended", async () => {
    await bothCompanies();
    const cookie = await cookieOf(anna);
    await choose(cookie, b.id);
    await db.updateTable("company").set({ suspended_at: new Date().toISOString() }).where("id", "=", b.id).execute();
    expect(await viewerOf(cookie)).toMatchObject({ membership: { company: { id: a.id } }, companies: [{ id: a.id }] });
    await db.updateTable("company").set({ suspended_at: new Date().toISOString() }).where("id", "=", a.id).execute();
    expect(await viewerOf(cookie)).toBeNull();
  });

  test("gets one mail for a forgotten password", async () => {
    await bothCompanies();
    const before = (await mailsTo(db, anna.email)).length;
    const request = post("/de/forgot-password", { email: anna.email });
    await forgotPassword.action({ request, params, context });
    expect((await mailsTo(db, anna.email)).slice(before)).toMatchObject([{ kind: "account.reset" }]);
  });
});
