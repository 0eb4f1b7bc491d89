import { beforeEach, describe, expect, test } from "vitest";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { writeLists } from "#app/domain/listings/write-lists.server.ts";
import * as companies from "#app/routes/office/companies/companies.tsx";
import * as company from "#app/routes/office/companies/company.tsx";
import * as editCompany from "#app/routes/office/companies/edit-company.tsx";
import * as invitation from "#app/routes/office/companies/invitation.tsx";
import * as newCompany from "#app/routes/office/companies/new-company.tsx";
import * as resentInvitation from "#app/routes/office/companies/resent-invitation.ts";
import * as resumption from "#app/routes/office/companies/resumption.tsx";
import * as suspension from "#app/routes/office/companies/suspension.tsx";
import * as approval from "#app/routes/office/listings/approval.ts";
import * as listing from "#app/routes/office/listings/listing.tsx";
import * as remark from "#app/routes/office/listings/remark.tsx";
import * as report from "#app/routes/office/reports/report.tsx";
import * as reports from "#app/routes/office/reports/reports.tsx";
import * as returnees from "#app/routes/office/returnees.tsx";
import * as waiting from "#app/routes/office/waiting.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertMember, insertReport } from "#tests/support/factories.ts";
import { listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

const pages = { companies, company, editCompany, invitation, listing, newCompany, remark, report, reports };
const loaders = { ...pages, resumption, returnees, suspension, waiting };
const actions = {
  approval,
  editCompany,
  invitation,
  newCompany,
  remark,
  report,
  resentInvitation,
  resumption,
  suspension,
};

describe.each(databases)("the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const officer = await insertAccount(db, { password_hash: "x" });
  const office = await sessionCookie(db, officer.id);
  let firm: Awaited<ReturnType<typeof insertCompany>>;
  let employer: string;
  beforeEach(async () => {
    firm = await insertCompany(db);
    employer = await sessionCookie(db, (await insertMember(db, { company_id: firm.id, password_hash: "x" })).id);
  });
  const paramsFor = async () => {
    const { id: listingId } = await insertListing(db, { company_id: firm.id });
    const { id: reportId } = await insertReport(db, { listing_id: listingId });
    return { lang: "de", companyId: firm.id, accountId: "none", listingId, reportId };
  };
  const thrown = async (work: () => Promise<unknown>) => {
    const outcome = await work().catch((reason: unknown) => reason);
    return outcome instanceof Response ? outcome.status : outcome;
  };

  test("is shown to nobody else", async () => {
    const params = await paramsFor();
    const ask = async (route: (typeof loaders)[keyof typeof loaders], cookie?: string) =>
      thrown(async () => route.loader({ request: get("/de/office", cookie ? { cookie } : {}), params, context }));

    for (const [name, route] of Object.entries(loaders)) {
      expect([name, await ask(route), await ask(route, employer)]).toEqual([name, 303, 404]);
    }
  });

  test("is worked by nobody else", async () => {
    const params = await paramsFor();
    const send = async (route: (typeof actions)[keyof typeof actions], cookie?: string) =>
      thrown(async () => route.action({ request: post("/de/office", {}, cookie ? { cookie } : {}), params, context }));

    for (const [name, route] of Object.entries(actions)) {
      expect([name, await send(route), await send(route, employer)]).toEqual([name, 303, 404]);
    }
  });

  test("approves what it has read", async () => {
    const unseen = { status: "submitted", first_published_at: null, deadline: "2027-03-31" } as const;
    const submitted = await insertListing(db, { company_id: firm.id, ...unseen });
    const { content } = await listingWorld(db);
    await writeLists(db, submitted.id, content());
    const params = { lang: "de", listingId: submitted.id };
    const approve = (seen: string) =>
      approval.action({ request: post("/de/office", { seen }, { cookie: office }), params, context });

    const stale = await approve("2020-01-01T00:00:00.000Z");
    expect(stale.headers.get("Location")).toBe(`/de/office/listings/${submitted.id}?problem=changedMeanwhile`);
    const fresh = await approve(submitted.updated_at);
    expect(fresh.headers.get("Location")).toContain("/de/office?done=approved");
  });

  test("reads the questions and the wording warnings before it publishes", async () => {
    const text = "Ein junges Team sucht Muttersprachler.";
    const { id } = await insertListing(db, { company_id: firm.id, status: "submitted", text, text_lang: "de" });
    await db
      .insertInto("listing_question")
      .values({ id: `question-${id}`, listing_id: id, position: 0, text: "Wie ist Ihr Familienstand?", lang: "de" })
      .execute();
    const page = await listing.loader({
      request: get("/de/office", { cookie: office }),
      params: { lang: "de", listingId: id },
      context,
    });

    expect(page.review.questions).toMatchObject([
      { texts: { de: "Wie ist Ihr Familienstand?", pl: null }, lang: "de" },
    ]);
    expect(page.review.findings.map(({ field, words }) => `${field}: ${words}`)).toEqual(
      expect.arrayContaining(["text: junges Team", "text: Muttersprachler", "ownQuestions[0].text: Familienstand"]),
    );
  });

  test("keeps what was typed when a remark is too short", async () => {
    const params = { lang: "de", listingId: (await insertListing(db, { status: "submitted" })).id };
    const request = post("/de/office", { remark: "so nicht" }, { cookie: office });

    expect(await remark.action({ request, params, context })).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { remark: "so nicht" }, errors: { remark: [{ key: "office:errors.sayMore" }] } } },
    });
  });

  test("invites the first person, and again when nothing came of it", async () => {
    const empty = await insertCompany(db);
    const email = `first@${empty.id}.example`;
    const params = { lang: "de", companyId: empty.id };
    const fields = { email, role: "admin", lang: "cs" };
    await invitation.action({ request: post("/de/office", fields, { cookie: office }), params, context });
    const [member] = await findTeam(db, empty.id);
    await resentInvitation.action({
      request: post("/de/office", {}, { cookie: office }),
      params: { ...params, accountId: member?.accountId ?? "" },
      context,
    });

    expect(await mailsTo(db, email)).toMatchObject([{ lang: "cs" }, { lang: "cs" }]);
  });

  test("puts an unknown place on the field, with everything typed still there", async () => {
    const fields = {
      name: "Neue Firma GmbH",
      kind: "university",
      street: "Beispielweg 3",
      postalCode: "02826",
      place: "Nirgendwo",
      fields: "metal",
      contactName: "Kim Beispiel",
      contactEmail: "kim@neu.example",
    };
    const request = post("/de/office", fields, { cookie: office });

    expect(await newCompany.action({ request, params: { lang: "de" }, context })).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: fields, errors: { place: [{ key: "office:errors.placeUnknown" }] } } },
    });
  });

  test("says why before it ends a reported listing", async () => {
    const params = await paramsFor();
    const request = post("/de/office", { decision: "close", remark: "Angerufen." }, { cookie: office });

    expect(await report.action({ request, params, context })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { statement: [{ key: "office:errors.statement" }] } } },
    });
  });

  test("finds a company by its name without its accents", async () => {
    const named = await insertCompany(db, { name: "Żagańska Przędzalnia" });
    const request = get("/de/office/companies?q=zaganska+prze", { cookie: office });
    const { items } = await companies.loader({ request, params: { lang: "de" }, context });

    expect(items.map(({ id }) => id)).toEqual([named.id]);
  });

  test("sees what waits, the longest wait first", async () => {
    const older = await insertListing(db, { status: "submitted", submitted_at: "2027-01-01T00:00:00.000Z" });
    const newer = await insertListing(db, { status: "submitted", submitted_at: "2027-01-30T00:00:00.000Z" });
    const seen = await waiting.loader({
      request: get("/de/office", { cookie: office }),
      params: { lang: "de" },
      context,
    });
    const ours = seen.things.filter(({ id }) => id === older.id || id === newer.id);

    expect(ours.map(({ id, days }) => [id, days])).toEqual([
      [older.id, 31],
      [newer.id, 2],
    ]);
  });
});
