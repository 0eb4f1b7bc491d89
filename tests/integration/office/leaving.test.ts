import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "#db/ids.server.ts";
import { findTeam } from "#app/domain/accounts/team/team-queries.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { findOpenListing } from "#app/domain/listings/open-listings.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { suspendCompany } from "#app/domain/office/companies/suspend-company.server.ts";
import { endMemberships } from "#app/domain/office/leaving/end-memberships.server.ts";
import { findWhatEnds } from "#app/domain/office/leaving/find-what-ends.server.ts";
import { forgetFormerMembers } from "#app/domain/office/leaving/forget-former-members.server.ts";
import { lastDayProblem } from "#app/domain/office/leaving/leaving-form.ts";
import { callOffLeaving, planLeaving } from "#app/domain/office/leaving/plan-leaving.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { eventsOf, statusOf } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { insertExample } from "#tests/support/told.ts";

const now = new Date("2027-02-01T12:00:00Z");
const lastDay = "2027-03-31";
/** In Berlin it is still the last day, and then no more. */
const [stillLastDay, dayAfter] = [new Date("2027-03-31T21:59:00Z"), new Date("2027-03-31T22:10:00Z")];
const from = readConfig({}, "test");

test("a membership ends today at the earliest, and within a year and a half", () => {
  const problems = ["2027-01-31", "2027-02-01", "2028-08-01", "2028-08-02"].map((day) =>
    lastDayProblem(day, "2027-02-01"),
  );
  expect(problems).toEqual(["past", null, null, "tooFar"]);
});

describe.each(databases)("a member leaves on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = { accountId: (await insertAccount(db)).id };
  let company: Awaited<ReturnType<typeof insertCompany>>;
  let admin: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    company = await insertCompany(db);
    admin = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "pl" });
  });
  const deed = () => ({ companyId: company.id, officer, from, now });
  const plan = () => planLeaving(db, { ...deed(), lastDay });
  const read = () => db.selectFrom("company").selectAll().where("id", "=", company.id).executeTakeFirstOrThrow();
  const kindsTo = async (email: string) => (await mailsTo(db, email)).map(({ kind }) => kind);

  test("is told at once, works on to the end of the last day, and may stay after all", async () => {
    const listing = await insertListing(db, { company_id: company.id, deadline: "2027-06-30" });
    await insertApplication(db, { company_id: company.id, listing_id: listing.id });
    expect(await plan()).toEqual({ ok: true });
    const [mail] = await mailsTo(db, admin.email);
    expect(mail).toMatchObject({ kind: "office.membership.leaves", lang: "pl" });
    expect(mail?.text).toContain("1 aplikacja");
    expect(await plan()).toEqual({ ok: true });
    expect(await kindsTo(admin.email)).toHaveLength(1);

    expect(await endMemberships(db, { from, now: stillLastDay })).toBe(0);
    expect(await findOpenListing(db, { listingId: listing.id, now: stillLastDay })).toBeTruthy();
    expect(await callOffLeaving(db, deed())).toEqual({ ok: true });
    expect(await endMemberships(db, { from, now: dayAfter })).toBe(0);
    expect(await kindsTo(admin.email)).toEqual(["office.membership.leaves", "office.membership.stays"]);
    expect((await read()).suspended_at).toBeNull();
  });

  test("is no member and no company in its mails where it is a partner", async () => {
    await db.updateTable("company").set({ kind: "university" }).where("id", "=", company.id).execute();
    await plan();
    await callOffLeaving(db, deed());
    for (const { subject, text } of await mailsTo(db, admin.email))
      expect(`${subject} ${text}`).not.toMatch(/członk|firm/i);
    expect(await mailsTo(db, admin.email)).toHaveLength(2);
  });

  test("leaves on the same day when a suspension in between is lifted", async () => {
    await plan();
    const { operator } = from;
    const both = { companyId: company.id, officer, from, replyTo: operator.email, now };
    const ground = { ground: "terms", rule: "Kein Geld von Bewerbern", lang: "de" } as const;
    await suspendCompany(db, { ...both, reason: "Die Firma verlangt Geld von Bewerberinnen.", ground });
    await resumeCompany(db, both);
    expect(await read()).toMatchObject({ leaves_on: lastDay, suspended_at: null });
    await callOffLeaving(db, deed());
  });

  test("ends all its listings and accounts the day after; who works elsewhere too stays there", async () => {
    const other = await insertCompany(db);
    await db
      .insertInto("membership")
      .values({ account_id: admin.id, company_id: other.id, role: "admin", created_at: now.toISOString() })
      .execute();
    const alone = await insertMember(db, { company_id: company.id, password_hash: "x" });
    for (const status of ["draft", "submitted", "published", "paused", "closed"] as const)
      await insertListing(db, { company_id: company.id, status, ...(status === "closed" ? ended : {}) });
    const event = await insertEvent(db, { company_id: company.id, by_company: 1, titles: { pl: "Dzień otwarty" } });
    await insertExample(db, { company_id: company.id, by_company: 1 });
    await plan();
    expect(await findWhatEnds(db, company.id)).toEqual({
      examples: 1,
      listings: 3,
      applications: 0,
      people: 2,
      events: 1,
    });
    expect(await endMemberships(db, { from, now: dayAfter })).toBe(1);
    expect(await endMemberships(db, { from, now: dayAfter })).toBe(0);
    expect(await db.selectFrom("good_example").select("id").where("company_id", "=", company.id).execute()).toEqual([]);

    const rows = await db
      .selectFrom("listing")
      .select(["status", "closed_reason"])
      .where("company_id", "=", company.id)
      .execute();
    expect(rows.map(({ status, closed_reason }) => `${status} ${closed_reason}`).sort()).toEqual([
      "closed filled_here",
      ...Array<string>(4).fill("closed withdrawn"),
    ]);
    const standing = db.selectFrom("event").select(["status", "reason_lang"]).where("id", "=", event.id);
    expect(await standing.executeTakeFirst()).toEqual({ status: "cancelled", reason_lang: "pl" });
    expect(await findTeam(db, company.id)).toEqual([]);
    const accounts = await db
      .selectFrom("account")
      .select(["id", "disabled_at"])
      .where("id", "in", [admin.id, alone.id])
      .execute();
    expect(accounts.filter(({ disabled_at }) => disabled_at !== null).map(({ id }) => id)).toEqual([alone.id]);
    expect(await kindsTo(admin.email)).toEqual(["office.membership.leaves", "office.membership.left"]);
    expect(await planLeaving(db, { ...deed(), lastDay: "2027-12-31" })).toEqual({ ok: false, reason: "hasLeft" });
    expect(await callOffLeaving(db, deed())).toEqual({ ok: false, reason: "hasLeft" });
  });

  test("everybody who waits for something gets one end in their language, and nobody who has theirs", async () => {
    const listing = await insertListing(db, { company_id: company.id });
    const there = { company_id: company.id, listing_id: listing.id };
    const waiting = await insertApplication(db, { ...there, email: "waiting@example.org", lang: "cs" });
    const invited = await insertApplication(db, { ...there, email: "invited@example.org", status: "invited" });
    await insertApplication(db, { ...there, email: "declined@example.org", status: "declined" });
    await plan();
    await endMemberships(db, { from, now: dayAfter });

    for (const { id } of [waiting, invited]) {
      const { status } = await statusOf(db, id);
      expect(status).toBe("closed");
      const row = await db
        .selectFrom("application")
        .select(["erase_on", "clock_from", "answer_by", "seeker_from", "silent_side"])
        .where("id", "=", id)
        .executeTakeFirst();
      expect(row).toEqual({
        erase_on: "2027-10-01",
        clock_from: null,
        answer_by: null,
        seeker_from: null,
        silent_side: null,
      });
    }
    expect(await mailsTo(db, "waiting@example.org")).toMatchObject([{ kind: "application.closed", lang: "cs" }]);
    expect(await kindsTo("invited@example.org")).toEqual(["application.closed"]);
    expect(await kindsTo("declined@example.org")).toEqual([]);
    expect((await eventsOf(db, waiting.id)).map(({ event, actor }) => `${event} ${actor}`)).toEqual(["status system"]);
  });

  test("a last answer given in the last minutes still counts; what ends nothing is taken back", async () => {
    const minute = new Date(dayAfter.getTime() - 60_000);
    const answered = async (email: string, to: "declined" | "invited") => {
      const { id: applicationId } = await insertApplication(db, { company_id: company.id, email });
      const ours = { ...wholeCompany(company.id), accountId: admin.id, applicationId };
      await changeStatus(db, {
        ...ours,
        from: "received",
        to,
        text: "Wir melden uns.",
        origin: from.origin,
        now: minute,
      });
      return applicationId;
    };
    const [declined, invited] = [
      await answered("no@example.org", "declined"),
      await answered("yes@example.org", "invited"),
    ];
    await plan();
    await endMemberships(db, { from, now: dayAfter });
    expect((await statusOf(db, declined)).status).toBe("declined");
    expect((await statusOf(db, invited)).status).toBe("closed");
    expect(await kindsTo("no@example.org")).toEqual(["application.message"]);
    expect(await kindsTo("yes@example.org")).toEqual(["application.closed"]);
  });

  test("comes back as it was within six months, and is forgotten after them, without its name", async () => {
    const contact = { contact_name: "Ewa Przykład", contact_email: "ewa@firma.example", contact_phone: "+48601234567" };
    await db
      .updateTable("company")
      .set({ ...contact, website: "https://firma.example" })
      .where("id", "=", company.id)
      .execute();
    await db.insertInto("company_text").values({ company_id: company.id, lang: "de", about: "Wir über uns" }).execute();
    const listing = await insertListing(db, { company_id: company.id, ...contact });
    await db
      .insertInto("company_holiday")
      .values({
        id: newId(),
        company_id: company.id,
        from_day: "2027-07-01",
        until_day: "2027-07-05",
        announced_by: admin.id,
        announced_at: now.toISOString(),
      })
      .execute();
    await plan();
    await endMemberships(db, { from, now: dayAfter });
    const resume = (at: Date) =>
      resumeCompany(db, { companyId: company.id, officer, from, replyTo: from.operator.email, now: at });
    await forgetFormerMembers(db, { now: new Date("2027-09-30T23:59:00Z") });
    expect(await read()).toMatchObject(contact);
    expect(await resume(now)).toEqual({ ok: true });
    expect(await read()).toMatchObject({ ...contact, leaves_on: null, left_at: null, suspended_at: null });

    await plan();
    await endMemberships(db, { from, now: dayAfter });
    const soon = new Date("2027-10-01T00:00:00Z");
    expect(await forgetFormerMembers(db, { now: soon })).toBeGreaterThan(0);
    expect(await forgetFormerMembers(db, { now: soon })).toBe(0);
    const nobody = { contact_role: null, contact_phone: null };
    expect(await read()).toMatchObject({
      ...nobody,
      name: company.name,
      contact_name: "",
      contact_email: "",
      website: null,
    });
    const named = await db.selectFrom("listing").selectAll().where("id", "=", listing.id).executeTakeFirstOrThrow();
    expect(named).toMatchObject({ ...nobody, contact_name: null, contact_email: null });
    const left = async (table: "company_text" | "company_holiday") =>
      (await db.selectFrom(table).select("company_id").where("company_id", "=", company.id).execute()).length;
    expect([await left("company_text"), await left("company_holiday")]).toEqual([0, 0]);
  });
});

const ended = { closed_at: now.toISOString(), closed_reason: "filled_here" } as const;
