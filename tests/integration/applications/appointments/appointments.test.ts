import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import {
  cancelCompanyAppointment,
  cancelMyAppointment,
  refuseTimes,
} from "#app/domain/applications/appointments/call-off.server.ts";
import { chooseTime } from "#app/domain/applications/appointments/choose-time.server.ts";
import { endAppointments } from "#app/domain/applications/appointments/end-appointments.server.ts";
import { findAppointment } from "#app/domain/applications/appointments/find-appointment.server.ts";
import { proposeAppointment } from "#app/domain/applications/appointments/propose-appointment.server.ts";
import type { Proposal } from "#app/domain/applications/appointments/read-proposal.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { eventsOf, insertLinkedApplication, origin } from "#tests/support/applications.ts";
import { mailsWithCalendars, readCalendar } from "#tests/support/calendars.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { insertAppointment } from "#tests/support/inserting/insert-appointment.ts";

const config = readConfig({ APP_ORIGIN: origin }, "test");
const now = new Date("2027-03-01T09:00:00Z");
const times = ["2027-03-29T07:00:00.000Z", "2027-03-30T12:00:00.000Z", "2027-04-01T07:00:00.000Z"];
const proposal: Proposal = {
  ...{ kind: "talk", times, minutes: 60, timeZone: "Europe/Berlin", place: "Beispielweg 1, 02826 Görlitz" },
  ...{ videoUrl: null, contact: "Frau Beispiel" },
};

describe.each(databases)("appointments on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db);
  const anna = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "cs" });
  const listing = await insertListing(db, { company_id: company.id, answer_days: 5 });

  async function invited(given: Parameters<typeof insertLinkedApplication>[1] = {}) {
    const application = await insertLinkedApplication(db, { listing_id: listing.id, status: "invited", ...given });
    const ours = { companyId: company.id, listingIds: null, accountId: anna.id, applicationId: application.id, config };
    const mine = { token: application.token, config };
    return {
      ...{ application, ours, mine },
      appointment: () => findAppointment(db, application.id),
      propose: (sequence = 0, at = now, changed: object = {}) =>
        proposeAppointment(db, {
          ...{ ...ours, sequence, proposal: { ...proposal, ...changed, times: [...times] }, word: null },
          ...{ now: at },
        }),
      choose: (sequence: number, time = times[0] ?? "", at = now) =>
        chooseTime(db, { ...mine, sequence, time, now: at }),
    };
  }

  test("of a company that is off the board no time is chosen or refused; what was agreed can be called off", async () => {
    const barred = await insertListing(db);
    const ofBarred = { listing_id: barred.id, company_id: barred.company_id };
    const [asked, met] = [await invited(ofBarred), await invited(ofBarred)];
    for (const { application } of [asked, met]) await insertAppointment(db, { application_id: application.id });
    expect(await met.choose(1, "2099-03-02T08:00:00.000Z")).toEqual({ ok: true });
    const suspended = { suspended_at: now.toISOString() };
    await db.updateTable("company").set(suspended).where("id", "=", barred.company_id).execute();
    const word = { text: "nie", lang: "pl" } as const;

    expect(await asked.choose(1, "2099-03-02T08:00:00.000Z")).toEqual({ ok: false, reason: "meanwhile" });
    expect(await met.choose(2, "2099-03-03T13:00:00.000Z")).toEqual({ ok: false, reason: "meanwhile" });
    expect(await refuseTimes(db, { ...asked.mine, sequence: 1, word, now })).toEqual({
      ok: false,
      reason: "meanwhile",
    });
    expect(await cancelMyAppointment(db, { ...met.mine, sequence: 2, word, now })).toEqual({ ok: true });
  });

  test("three times are proposed, one is chosen, both get it for their calendar, and nobody is on turn", async () => {
    const { application, propose, choose, appointment } = await invited({
      clock_from: "2027-02-26",
      answer_by: "2027-03-26",
    });
    expect(await propose()).toEqual({ ok: true });
    expect(await clockOf(db, application.id)).toEqual({ from: null, by: null, seeker: "2027-03-01" });
    expect(await choose(1, times[1])).toEqual({ ok: true });
    expect(await appointment()).toMatchObject({ state: "agreed", startsAt: times[1], sequence: 2 });
    expect(await clockOf(db, application.id)).toEqual({ from: null, by: null, seeker: null });
    expect((await eventsOf(db, application.id)).map(({ event, actor }) => `${event} ${actor}`)).toEqual([
      "appointment_proposed employer",
      "appointment_agreed seeker",
    ]);

    const [proposed, agreed] = await mailsWithCalendars(db, application.email, application.number);
    expect(proposed).toMatchObject({ kind: "application.appointment.proposed", lang: "pl", calendar: null });
    expect(proposed?.text).toContain("wtorek, 30\u00a0marca 2027, 14:00–\u206015:00");
    const theirs = readCalendar(agreed?.calendar ?? "");
    expect(theirs).toMatchObject({
      ...{ METHOD: "PUBLISH", STATUS: "CONFIRMED", SEQUENCE: "2", VERSION: "2.0" },
      ...{ DTSTART: "20270330T120000Z", DTEND: "20270330T130000Z", LOCATION: "Beispielweg 1, 02826 Görlitz" },
    });
    expect(agreed?.calendar).not.toContain("/mine/");

    const [news] = await mailsWithCalendars(db, anna.email, application.number);
    const ours = readCalendar(news?.calendar ?? "");
    expect(ours["UID"]).toBe(theirs["UID"]);
    expect(ours["SUMMARY"]).toContain(application.number);
    for (const part of [application.name, application.email]) {
      expect(`${news?.text} ${news?.calendar} ${news?.html}`).not.toContain(part);
    }
  });

  test("of two choices at once one counts, and the other is told", async () => {
    const { propose, choose, appointment } = await invited();
    await propose();
    const results = await Promise.all([choose(1, times[0]), choose(1, times[2])]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, reason: "meanwhile" });
    const chosen = (await appointment())?.startsAt;
    expect(await choose(1, chosen ?? "")).toEqual({ ok: true });
    expect((await appointment())?.sequence).toBe(2);
  });

  test("a choice on an old page, or of a time that went by, changes nothing", async () => {
    const { ours, propose, choose, appointment } = await invited();
    await propose();
    await propose(1, now, { place: "Anderswo 2" });
    expect(await choose(1)).toEqual({ ok: false, reason: "meanwhile" });
    expect(await choose(2, times[0], new Date("2027-03-29T07:00:00Z"))).toEqual({ ok: false, reason: "tooLate" });
    expect(await choose(2, "2027-03-31T07:00:00.000Z")).toEqual({ ok: false, reason: "tooLate" });
    await cancelCompanyAppointment(db, { ...ours, sequence: 2, word: null, now });
    expect(await choose(2)).toEqual({ ok: false, reason: "meanwhile" });
    expect(await appointment()).toMatchObject({ state: "cancelled", startsAt: null });
  });

  test("two colleagues cannot both propose, and another company cannot at all", async () => {
    const { application, ours, propose } = await invited();
    const results = await Promise.all([propose(0), propose(0, now, { minutes: 30 })]);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect(
      await db.selectFrom("appointment").select("id").where("application_id", "=", application.id).execute(),
    ).toHaveLength(1);
    const other = await insertCompany(db);
    const foreign = { ...ours, companyId: other.id };
    expect(await cancelCompanyAppointment(db, { ...foreign, sequence: 1, word: null, now })).toEqual({
      ok: false,
      reason: "notFound",
    });
  });

  test("while an answer waits, nothing else is proposed or called off, and no times beside those that stand", async () => {
    const { application, ours, propose } = await invited();
    await propose();
    const answer = { ...ours, from: "invited" as const, to: "trial_day" as const, text: "Kommen Sie", origin, now };
    expect(await changeStatus(db, { ...answer, proposal })).toEqual({ ok: false, reason: "meanwhile" });
    expect(await changeStatus(db, answer)).toMatchObject({ ok: true });
    expect(await clockOf(db, application.id)).toEqual({ from: null, by: null, seeker: "2027-03-01" });
    expect(await propose(1)).toEqual({ ok: false, reason: "held" });
    const off = { ...ours, sequence: 1, word: null };
    expect(await cancelCompanyAppointment(db, { ...off, now })).toEqual({ ok: false, reason: "held" });
    const later = new Date(now.getTime() + 11 * 60_000);
    expect(await cancelCompanyAppointment(db, { ...off, now: later })).toEqual({ ok: true });
    expect(await mailsWithCalendars(db, application.email, application.number)).toMatchObject([
      { kind: "application.appointment.proposed", calendar: null },
      { kind: "application.message", calendar: null },
      { kind: "application.appointment.cancelled", calendar: null },
    ]);
  });

  test("who is invited once more while a day is agreed waits for that day, as the company does", async () => {
    const { application, ours, propose, choose } = await invited();
    await propose();
    await choose(1);
    const answer = { ...ours, from: "invited" as const, to: "trial_day" as const, text: "Kommen Sie", origin, now };
    await changeStatus(db, answer);
    expect(await clockOf(db, application.id)).toEqual({ from: null, by: null, seeker: null });
  });

  test("other wishes give the turn to the company, whose mail does not repeat them", async () => {
    const { application, mine, propose, appointment } = await invited();
    await propose();
    const word = { text: "lepiej po 15.00", lang: "pl" } as const;
    expect(await refuseTimes(db, { ...mine, sequence: 1, word, now })).toEqual({ ok: true });
    expect(await appointment()).toMatchObject({ state: "refused", stateBy: "seeker", word: word.text, wordLang: "pl" });
    expect(await clockOf(db, application.id)).toEqual({ from: "2027-03-01", by: "2027-03-08", seeker: null });
    const [mail] = await mailsWithCalendars(db, anna.email, application.number);
    expect(mail).toMatchObject({ kind: "application.appointment.refused", calendar: null });
    expect(mail?.text).not.toContain(word.text);
    expect(await propose(2)).toEqual({ ok: true });
    expect(await clockOf(db, application.id)).toMatchObject({ from: null, seeker: "2027-03-01" });
  });

  test("a move keeps the entry of the calendars: cancelled, then published again with a higher number", async () => {
    const { application, propose, choose } = await invited();
    await propose();
    await choose(1);
    await propose(2);
    await choose(3, times[2]);
    await choose(4, times[1]);
    const calendars = (await mailsWithCalendars(db, application.email, application.number)).flatMap(({ calendar }) =>
      calendar ? [readCalendar(calendar)] : [],
    );
    expect(calendars.map(({ METHOD, SEQUENCE, DTSTART }) => [METHOD, SEQUENCE, DTSTART])).toEqual([
      ["PUBLISH", "2", "20270329T070000Z"],
      ["CANCEL", "3", "20270329T070000Z"],
      ["PUBLISH", "4", "20270401T070000Z"],
      ["PUBLISH", "5", "20270330T120000Z"],
    ]);
    expect(new Set(calendars.map(({ UID }) => UID)).size).toBe(1);
    const theirs = (await mailsWithCalendars(db, anna.email, application.number)).map(
      ({ calendar }) => readCalendar(calendar ?? "")["SEQUENCE"],
    );
    expect(theirs).toEqual(["2", "3", "4", "5"]);
  });

  test("whoever calls off, the time leaves both calendars, once, and until it begins", async () => {
    const { application, mine, propose, choose } = await invited();
    await propose();
    await choose(1);
    const off = { ...mine, sequence: 2, word: null };
    const begun = new Date("2027-03-29T07:00:00Z");
    expect(await cancelMyAppointment(db, { ...off, now: begun })).toEqual({ ok: false, reason: "tooLate" });
    expect(await cancelMyAppointment(db, { ...off, now })).toEqual({ ok: true });
    expect(await cancelMyAppointment(db, { ...off, now })).toEqual({ ok: true });
    for (const address of [application.email, anna.email]) {
      const cancelled = (await mailsWithCalendars(db, address, application.number)).filter(({ kind }) =>
        kind.endsWith("cancelled"),
      );
      expect(cancelled.map(({ calendar }) => readCalendar(calendar ?? "")["METHOD"])).toEqual(["CANCEL"]);
    }
    expect(await clockOf(db, application.id)).toMatchObject({ from: "2027-03-01", seeker: null });
  });

  test("when it is over the company's turn begins, however often the job runs", async () => {
    const { application, propose, choose, appointment } = await invited();
    await propose();
    await choose(1);
    const end = (at: string) => endAppointments(db, { config, now: new Date(at) });
    await end("2027-03-29T07:59:00Z");
    expect((await appointment())?.state).toBe("agreed");
    await end("2027-03-29T08:00:00Z");
    await end("2027-03-29T08:05:00Z");
    expect(await appointment()).toMatchObject({ state: "past", stateBy: "system", sequence: 3 });
    expect(await clockOf(db, application.id)).toEqual({ from: "2027-03-29", by: "2027-04-05", seeker: null });
    expect(await mailsWithCalendars(db, anna.email, application.number)).toHaveLength(1);
  });

  test("what ended takes its appointment out of the calendars, but not before the answer has left", async () => {
    const declined = await invited();
    const withdrawn = await invited();
    for (const { propose, choose } of [declined, withdrawn]) {
      await propose();
      await choose(1);
    }
    const at = "2027-03-02T09:00:00.000Z";
    for (const [{ application }, status] of [
      [declined, "declined"],
      [withdrawn, "withdrawn"],
    ] as const) {
      await db.updateTable("application").set({ status, status_at: at }).where("id", "=", application.id).execute();
    }
    await endAppointments(db, { config, now: new Date("2027-03-02T09:14:00Z") });
    expect((await declined.appointment())?.state).toBe("agreed");
    expect(await declined.choose(2, times[1], new Date(at))).toEqual({ ok: false, reason: "meanwhile" });
    await endAppointments(db, { config, now: new Date("2027-03-02T09:15:00Z") });
    await endAppointments(db, { config, now: new Date("2027-03-02T09:20:00Z") });
    expect((await declined.appointment())?.state).toBe("cancelled");
    const kinds = async ({ application }: typeof declined) =>
      (await mailsWithCalendars(db, application.email, application.number)).map(({ kind }) => kind.split(".").at(-1));
    expect(await kinds(declined)).toEqual(["proposed", "agreed", "cancelled"]);
    expect(await kinds(withdrawn)).toEqual(["proposed", "agreed"]);
    const told = await mailsWithCalendars(db, anna.email, withdrawn.application.number);
    expect(told.map(({ kind }) => kind.split(".").at(-1))).toEqual(["agreed", "cancelled"]);
  });
});

function clockOf(db: Db, applicationId: string) {
  return db
    .selectFrom("application")
    .select(["clock_from as from", "answer_by as by", "seeker_from as seeker"])
    .where("id", "=", applicationId)
    .executeTakeFirstOrThrow();
}
