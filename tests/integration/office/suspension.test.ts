import { beforeEach, describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { readViewer } from "#app/domain/accounts/sessions.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { findOpenListing } from "#app/domain/listings/open-listings.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { eventsOf, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");
const from = readConfig({}, "test");
const ground = { ground: "terms", rule: "Kein Geld von Bewerbern", lang: "de" } as const;
const reason = "Die Firma verlangt Geld von Bewerberinnen.";

describe.each(databases)("a suspension on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let admin: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    admin = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "cs" });
  });
  const suspend = () =>
    suspendCompany(db, { companyId: company.id, reason, ground, officer, from, replyTo: from.operator.email, now });
  const resume = () => resumeCompany(db, { companyId: company.id, officer, from, replyTo: from.operator.email, now });

  test("hides what the company has published, and tells every cache", async () => {
    const listing = await insertListing(db, { company_id: company.id });
    const isHidden = async () =>
      (await findListingView(db, { listingId: listing.id, lang: "de", now }))?.company.suspended;
    const before = await currentRevision(db);
    expect(await isHidden()).toBe(false);
    await suspend();
    expect(await isHidden()).toBe(true);
    const { revision } = await db
      .selectFrom("listing")
      .select("revision")
      .where("id", "=", listing.id)
      .executeTakeFirstOrThrow();

    expect(await findOpenListing(db, { listingId: listing.id, now })).toBeFalsy();
    expect(revision).toBe(before + 1);
  });

  test("signs everybody out, for good", async () => {
    const request = get("/de/employer", { cookie: await sessionCookie(db, admin.id) });
    await suspend();
    expect(await readViewer(testContext(db), request)).toBeNull();

    await resume();
    expect(await readViewer(testContext(db), request)).toBeNull();
  });

  test("whom the company has asked something cannot answer: it is the company's turn", async () => {
    const asked = await insertApplication(db, { company_id: company.id, clock_from: null, answer_by: null });
    await db.updateTable("application").set({ seeker_from: "2027-01-20" }).where("id", "=", asked.id).execute();
    await suspend();
    const turn = db.selectFrom("application").select(["seeker_from", "clock_from"]).where("id", "=", asked.id);
    expect(await turn.executeTakeFirst()).toEqual({ seeker_from: null, clock_from: "2027-02-01" });
  });

  test("tells whoever applied at once, and again when it ends; but nobody whose application is over", async () => {
    const listing = await insertListing(db, { company_id: company.id });
    const there = { company_id: company.id, listing_id: listing.id };
    const open = await insertApplication(db, { ...there, email: "open@example.org", lang: "pl" });
    await insertApplication(db, { ...there, email: "gone@example.org", status: "withdrawn" });
    await suspend();

    const [mail] = await mailsTo(db, "open@example.org");
    expect(mail).toMatchObject({ kind: "application.suspended", lang: "pl" });
    expect(mail?.text).not.toContain(reason);
    expect(await mailsTo(db, "gone@example.org")).toEqual([]);
    const thread = db.selectFrom("application_message").select("author").where("application_id", "=", open.id);
    expect(await thread.execute()).toEqual([{ author: "office" }]);

    await resume();
    expect((await mailsTo(db, "open@example.org")).map(({ kind }) => kind)).toEqual([
      "application.suspended",
      "application.resumed",
    ]);
  });

  test("stops what the company has answered in the last minutes; what has left has left", async () => {
    const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    const answered = async (email: string, at: Date) => {
      const { id: applicationId } = await insertApplication(db, { company_id: company.id, email });
      const answer = { from: "received", to: "invited", text: "Kommen Sie mit 500 Euro!" } as const;
      const ours = { ...wholeCompany(company.id), accountId: admin.id, applicationId };
      await changeStatus(db, { ...ours, ...answer, origin: from.origin, now: at });
      return applicationId;
    };
    const [stopped, left] = [
      await answered("stopped@example.org", minutesAgo(9)),
      await answered("left@example.org", minutesAgo(10)),
    ];
    await suspend();

    const kinds = async (email: string) => (await mailsTo(db, email)).map(({ kind }) => kind);
    expect(await kinds("stopped@example.org")).toEqual(["application.suspended"]);
    expect(await kinds("left@example.org")).toEqual(["application.message", "application.suspended"]);
    expect((await statusOf(db, stopped)).status).toBe("received");
    expect((await statusOf(db, left)).status).toBe("invited");
    expect((await eventsOf(db, stopped)).map(({ event, actor }) => `${event} ${actor}`)).toEqual(["taken_back office"]);
  });

  test("tells the admins why, in their language", async () => {
    const member = await insertMember(db, { company_id: company.id, memberRole: "member", password_hash: "x" });
    await suspend();

    expect(await mailsTo(db, admin.email)).toMatchObject([
      { kind: "office.suspended", lang: "cs", text: expect.stringContaining(reason) },
    ]);
    expect(await mailsTo(db, member.email)).toEqual([]);
  });

  test("happens once", async () => {
    await suspend();
    expect(await suspend()).toEqual({ ok: false, reason: "alreadySuspended" });
  });

  test("can be lifted, and the listings are back", async () => {
    const listing = await insertListing(db, { company_id: company.id });
    await suspend();

    expect(await resume()).toEqual({ ok: true });
    expect(await resume()).toEqual({ ok: false, reason: "notSuspended" });
    expect(await findOpenListing(db, { listingId: listing.id, now })).toBeTruthy();
    expect((await mailsTo(db, admin.email)).map(({ kind }) => kind)).toEqual(["office.suspended", "office.resumed"]);
  });

  test("leaves a trace with who and when", async () => {
    await suspend();
    await resume();
    const trace = await db
      .selectFrom("audit")
      .select(["action", "account_id", "at"])
      .where("subject_id", "=", company.id)
      .orderBy("id")
      .execute();

    expect(trace).toEqual([
      { action: "company.suspended", account_id: officer.accountId, at: now.toISOString() },
      { action: "company.resumed", account_id: officer.accountId, at: now.toISOString() },
    ]);
  });
});
