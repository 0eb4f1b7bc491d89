import { describe, expect, test } from "vitest";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { askForAnswer } from "#app/domain/applications/clock/ask-for-answer.server.ts";
import { closeUnanswered } from "#app/domain/applications/clock/close-unanswered.server.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { findAnswerRecord } from "#app/domain/companies/find-answer-record.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { eventsOf, mailsTo, origin, statusOf } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";

const config = readConfig({ APP_ORIGIN: origin }, "test");
const at = (day: string) => new Date(`${day}T06:15:00Z`);

/** A promise of ten working days made on Monday, 1 February 2027, in a place without holidays in these weeks. */
const promised = { submitted_at: "2027-02-01T09:00:00Z", clock_from: "2027-02-01", answer_by: "2027-02-15" } as const;

describe.each(databases)("the clock of an answer on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db, { email: "ola@office.example", password_hash: "x", lang: "cs" });

  const run = (day: string) => runAnswerClock(db, { config, now: at(day) });
  const runDays = async (...days: string[]) => {
    for (const day of days) await run(day);
  };
  const kindsTo = async (address: string) => (await mailsTo(db, address)).map(({ kind }) => kind);

  async function waiting(given: Parameters<typeof insertApplication>[1] = {}) {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "pl" });
    const application = await insertApplication(db, { company_id: company.id, ...promised, ...given });
    return { company, admin, application };
  }

  test("reminds, tells the office, announces and closes kindly, each once", async () => {
    const { company, admin, application } = await waiting();
    const days = ["02-08", "02-11", "02-15", "02-17", "02-22"].map((day) => `2027-${day}`);
    await runDays(...days, ...days);
    expect(await kindsTo(admin.email)).toEqual(days.map(() => "application.clock"));
    expect(await kindsTo(officer.email)).toEqual(["application.clock.office"]);
    expect((await statusOf(db, application.id)).status).toBe("received");

    await runDays("2027-03-12", "2027-03-15", "2027-03-15");
    expect(await statusOf(db, application.id)).toEqual({ status: "closed", eraseOn: "2027-09-15" });
    expect(await eventsOf(db, application.id)).toEqual([
      { event: "status", actor: "system", accountId: null, from: "received", to: "closed" },
    ]);
    expect(await kindsTo(application.email)).toEqual(["application.closed"]);
    const answers = await db.selectFrom("company_answer").selectAll().where("company_id", "=", company.id).execute();
    expect(answers).toMatchObject([{ working_days: 30, in_time: 0, given_by: "board" }]);
    const closing = (await mailsTo(db, admin.email)).at(-1);
    expect(closing?.text).toContain(application.number);
    expect(closing?.text).not.toContain(application.name);
  });

  test("one mail a person, whatever number of applications it is about", async () => {
    const { company, admin } = await waiting();
    for (let more = 0; more < 4; more += 1) await insertApplication(db, { company_id: company.id, ...promised });
    await run("2027-02-15");
    expect(await kindsTo(admin.email)).toEqual(["application.clock"]);
    const [mail] = await mailsTo(db, admin.email);
    expect(mail?.text.match(/employer\/applications\/[\w-]+/g)).toHaveLength(5);
  });

  test("says nothing of what was answered, withdrawn or erased", async () => {
    const { admin, company, application } = await waiting();
    const change = { ...wholeCompany(company.id), accountId: admin.id, applicationId: application.id, origin };
    await changeStatus(db, { ...change, from: "received", to: "declined", text: "Leider nein", now: at("2027-02-10") });
    const { admin: other } = await waiting({ status: "withdrawn", clock_from: null, answer_by: null });
    await runDays("2027-02-15", "2027-03-30");
    expect(await kindsTo(admin.email)).toEqual([]);
    expect(await kindsTo(other.email)).toEqual([]);
    const answers = await db.selectFrom("company_answer").selectAll().where("company_id", "=", company.id).execute();
    expect(answers).toMatchObject([{ working_days: 7, in_time: 1, given_by: "employer" }]);
  });

  test("to say that somebody looks at it is no answer; an invitation is, and starts the clock anew", async () => {
    const { admin, company, application } = await waiting();
    const change = {
      ...wholeCompany(company.id),
      accountId: admin.id,
      applicationId: application.id,
      origin,
      text: "…",
    };
    await changeStatus(db, { ...change, from: "received", to: "in_review", now: at("2027-02-09") });
    const clock = () =>
      db
        .selectFrom("application")
        .select(["clock_from", "answer_by"])
        .where("id", "=", application.id)
        .executeTakeFirstOrThrow();
    expect(await clock()).toEqual({ clock_from: "2027-02-01", answer_by: "2027-02-15" });
    await changeStatus(db, { ...change, from: "in_review", to: "invited", now: at("2027-02-12") });
    expect(await clock()).toEqual({ clock_from: "2027-02-12", answer_by: "2027-03-12" });
    await changeStatus(db, { ...change, from: "invited", to: "hired", now: at("2027-03-01") });
    expect(await clock()).toEqual({ clock_from: null, answer_by: null });
    const answers = await db.selectFrom("company_answer").selectAll().where("company_id", "=", company.id).execute();
    expect(answers).toHaveLength(1);
  });

  test("a suspended company is not reminded, its applicants are answered all the same", async () => {
    const { company, admin, application } = await waiting();
    await db
      .updateTable("company")
      .set({ suspended_at: "2027-02-10T09:00:00Z" })
      .where("id", "=", company.id)
      .execute();
    await runDays("2027-02-15", "2027-02-22", "2027-03-15");
    expect(await kindsTo(admin.email)).toEqual([]);
    expect((await statusOf(db, application.id)).status).toBe("closed");
  });

  test("the office asks by hand once a day, and may close once the announcement has had its days", async () => {
    const { company, admin, application } = await waiting();
    const ask = (day: string) =>
      askForAnswer(db, { companyId: company.id, officer: { accountId: officer.id }, origin, now: at(day) });
    expect(await ask("2027-02-15")).toEqual({ ok: false, reason: "nothingLate" });
    expect(await ask("2027-02-16")).toEqual({ ok: true });
    expect(await ask("2027-02-16")).toEqual({ ok: false, reason: "alreadyAsked" });
    expect(await ask("2027-02-17")).toEqual({ ok: true });
    expect(await kindsTo(admin.email)).toEqual(["application.clock.asked", "application.clock.asked"]);

    await run("2027-02-24");
    const [late] = await findLateApplications(db, { now: at("2027-02-24"), companyId: company.id });
    expect(late).toMatchObject({
      late: 7,
      lastStep: { step: "announced", on: "2027-02-24" },
      mayCloseFrom: "2027-03-03",
    });

    const closing = {
      applicationId: application.id,
      silent: "company",
      by: "office",
      accountId: officer.id,
      origin,
    } as const;
    expect(await closeUnanswered(db, { ...closing, now: at("2027-03-03") })).toEqual({ ok: true });
    expect(await closeUnanswered(db, { ...closing, now: at("2027-03-03") })).toEqual({ ok: false, reason: "answered" });
    expect(await kindsTo(application.email)).toEqual(["application.closed"]);
  });

  test("what is said of a company is computed from what it did", async () => {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id });
    const listing = await insertListing(db, { company_id: company.id });
    const answer = async (day: string) => {
      const { id } = await insertApplication(db, { listing_id: listing.id, ...promised });
      const change = { ...wholeCompany(company.id), accountId: admin.id, applicationId: id, origin, text: "…" };
      await changeStatus(db, { ...change, from: "received", to: "declined", now: at(day) });
    };
    for (const day of ["2027-02-02", "2027-02-03", "2027-02-04", "2027-02-05"]) await answer(day);
    expect(await findAnswerRecord(db, company.id)).toEqual({ typicalDays: null, inTime: null });
    await answer("2027-02-16");
    expect(await findAnswerRecord(db, company.id)).toEqual({ typicalDays: 3, inTime: 80 });
  });
});
