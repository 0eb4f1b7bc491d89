import { describe, expect, test } from "vitest";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { saveSpans } from "#app/domain/applications/clock/save-spans.server.ts";
import { usualSpans } from "#app/domain/applications/clock/spans.ts";
import { startForgottenClocks } from "#app/domain/applications/clock/start-forgotten-clocks.server.ts";
import { giveTurnToCompany, giveTurnToSeeker } from "#app/domain/applications/clock/turn.server.ts";
import { origin } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";

const at = (day: string, time = "09:00") => new Date(`${day}T${time}:00Z`);

describe.each(databases)("whose turn it is on %s", async (url) => {
  const db = await freshDatabase(url);

  /** Sent on Monday, 1 February 2027, with a promise of ten working days. */
  async function waiting(given: Parameters<typeof insertApplication>[1] = {}) {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
    const listing = await insertListing(db, { company_id: company.id, answer_days: 10 });
    const clock = { clock_from: "2027-02-01", answer_by: "2027-02-15" };
    const application = await insertApplication(db, { listing_id: listing.id, ...clock, ...given });
    return { company, admin, application };
  }

  const turnOf = (id: string) =>
    db
      .selectFrom("application")
      .select(["clock_from", "answer_by", "seeker_from"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  const answersOf = (companyId: string) =>
    db
      .selectFrom("company_answer")
      .select(["answered_on", "working_days", "in_time", "given_by"])
      .where("company_id", "=", companyId)
      .execute();

  test("the clock stops while the seeker has to act, and starts afresh when the seeker has", async () => {
    const { application } = await waiting();
    const { id: applicationId } = application;
    expect(await giveTurnToSeeker(db, { applicationId, now: at("2027-02-03") })).not.toBeNull();
    expect(await turnOf(applicationId)).toEqual({ clock_from: null, answer_by: null, seeker_from: "2027-02-03" });

    const clock = await giveTurnToCompany(db, { applicationId, now: at("2027-02-08") });
    expect(clock).toEqual({ clockFrom: "2027-02-08", answerBy: "2027-02-22" });
    expect(await turnOf(applicationId)).toEqual({
      clock_from: "2027-02-08",
      answer_by: "2027-02-22",
      seeker_from: null,
    });
  });

  test("the days of the seeker count from the last question", async () => {
    const { application } = await waiting();
    const { id: applicationId } = application;
    await giveTurnToSeeker(db, { applicationId, now: at("2027-02-03") });
    await giveTurnToSeeker(db, { applicationId, now: at("2027-02-05") });
    expect(await turnOf(applicationId)).toMatchObject({ seeker_from: "2027-02-05" });
  });

  test("who writes while the company's clock runs gives it neither more time nor less", async () => {
    const { application } = await waiting();
    const clock = await giveTurnToCompany(db, { applicationId: application.id, now: at("2027-02-10") });
    expect(clock).toEqual({ clockFrom: "2027-02-01", answerBy: "2027-02-15" });

    const invited = await waiting({ status: "invited", clock_from: "2027-02-01", answer_by: "2027-03-01" });
    await giveTurnToCompany(db, { applicationId: invited.application.id, now: at("2027-02-03") });
    expect(await turnOf(invited.application.id)).toMatchObject({ clock_from: "2027-02-01", answer_by: "2027-03-01" });
  });

  test("a question is the company's first answer, and only the first one counts", async () => {
    const { company, admin, application } = await waiting();
    const { id: applicationId } = application;
    await giveTurnToSeeker(db, { applicationId, now: at("2027-02-03") });
    const first = { answered_on: "2027-02-03", working_days: 2, in_time: 1, given_by: "employer" };
    expect(await answersOf(company.id)).toEqual([first]);

    await giveTurnToCompany(db, { applicationId, now: at("2027-02-08") });
    await giveTurnToSeeker(db, { applicationId, now: at("2027-02-09") });
    await giveTurnToCompany(db, { applicationId, now: at("2027-02-10") });
    const change = {
      ...wholeCompany(company.id),
      accountId: admin.id,
      applicationId,
      from: "received",
      to: "invited",
    } as const;
    await changeStatus(db, { ...change, text: "…", origin, now: at("2027-02-11") });
    expect(await answersOf(company.id)).toEqual([first]);
  });

  test("a day is one of the place of work: the last minutes of an evening count for it", async () => {
    const { application } = await waiting();
    const turn = { applicationId: application.id, now: at("2027-03-27", "23:30") };
    await giveTurnToSeeker(db, turn);
    expect(await turnOf(application.id)).toMatchObject({ seeker_from: "2027-03-28" });
  });

  test("whoever waits where it is nobody's turn is found, unless a day is agreed on", async () => {
    const nobodys = { status: "invited", clock_from: null, answer_by: null } as const;
    const { application: forgotten } = await waiting(nobodys);
    const { application: agreed } = await waiting(nobodys);
    await insertAppointment(db, { application_id: agreed.id, state: "agreed", starts_at: "2027-03-01T09:00:00.000Z" });
    await startForgottenClocks(db, { now: at("2027-02-03") });
    expect(await turnOf(forgotten.id)).toMatchObject({ clock_from: "2027-02-03", answer_by: "2027-02-17" });
    expect(await turnOf(agreed.id)).toMatchObject({ clock_from: null, seeker_from: null });
  });

  test("after an invitation the company has the days that the office has set", async () => {
    const { admin, company, application } = await waiting();
    const { id: applicationId } = application;
    const officer = { accountId: admin.id };
    await saveSpans(db, { spans: { ...usualSpans, afterInvitation: 3 }, officer, now: at("2027-02-02") });
    const change = { ...wholeCompany(company.id), accountId: admin.id, applicationId, origin, text: "…" };
    await changeStatus(db, { ...change, from: "received", to: "invited", now: at("2027-02-02") });
    await saveSpans(db, { spans: usualSpans, officer, now: at("2027-02-03") });
    expect(await turnOf(applicationId)).toMatchObject({ answer_by: "2027-02-05" });
  });

  test("nobody's turn comes back once it is over", async () => {
    for (const status of ["hired", "declined", "closed", "withdrawn"] as const) {
      const { application } = await waiting({ status, clock_from: null, answer_by: null });
      const turn = { applicationId: application.id, now: at("2027-02-03") };
      expect(await giveTurnToSeeker(db, turn)).toBeNull();
      expect(await giveTurnToCompany(db, turn)).toBeNull();
      expect(await turnOf(application.id)).toEqual({ clock_from: null, answer_by: null, seeker_from: null });
    }
    expect(await giveTurnToSeeker(db, { applicationId: "unknown", now: at("2027-02-03") })).toBeNull();
  });

  test("a decision ends the seeker's turn", async () => {
    const { company, admin, application } = await waiting();
    const { id: applicationId } = application;
    for (const [from, to] of [
      ["received", "invited"],
      ["invited", "declined"],
    ] as const) {
      await giveTurnToSeeker(db, { applicationId, now: at("2027-02-03") });
      const change = { ...wholeCompany(company.id), accountId: admin.id, applicationId, from, to, text: "…", origin };
      await changeStatus(db, { ...change, now: at("2027-02-04") });
      expect(await turnOf(applicationId)).toMatchObject({ seeker_from: null });
    }
  });
});
