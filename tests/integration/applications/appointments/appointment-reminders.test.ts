import { beforeAll, describe, expect, test } from "vitest";
import { cancelMyAppointment } from "#app/domain/applications/appointments/call-off.server.ts";
import { chooseTime } from "#app/domain/applications/appointments/choose-time.server.ts";
import { findComingAppointments } from "#app/domain/applications/appointments/find-coming-appointments.server.ts";
import { proposeAppointment } from "#app/domain/applications/appointments/propose-appointment.server.ts";
import type { Proposal } from "#app/domain/applications/appointments/read-proposal.ts";
import { remindOfAppointments } from "#app/domain/applications/appointments/remind-of-appointments.server.ts";
import { runSeekersTurn } from "#app/domain/applications/clock/run-seekers-turn.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { insertLinkedApplication, origin } from "#tests/support/applications.ts";
import { mailsWithCalendars } from "#tests/support/calendars.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

const config = readConfig({ APP_ORIGIN: origin }, "test");
const now = new Date("2027-03-01T09:00:00Z");
const times = ["2027-03-29T07:00:00.000Z", "2027-03-30T12:00:00.000Z", "2027-04-01T07:00:00.000Z"];
const proposal: Proposal = {
  ...{ kind: "talk", times, minutes: 60, timeZone: "Europe/Berlin", place: "Beispielweg 1, 02826 Görlitz" },
  ...{ videoUrl: null, contact: "Frau Beispiel" },
};

describe.each(databases)("the day before on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db);
  const anna = await insertMember(db, { company_id: company.id, password_hash: "x", lang: "de" });
  const listing = await insertListing(db, { company_id: company.id });
  const people: { id: string; number: string; email: string; token: string }[] = [];
  const startsAt = times[0] ?? "";

  beforeAll(async () => {
    for (const status of ["invited", "trial_day", "withdrawn", "invited", "invited"] as const) {
      const application = await insertLinkedApplication(db, { listing_id: listing.id, status: "invited" });
      const ours = {
        companyId: company.id,
        listingIds: null,
        accountId: anna.id,
        applicationId: application.id,
        config,
      };
      await proposeAppointment(db, {
        ...{ ...ours, sequence: 0, proposal: { ...proposal, times: [...times] }, word: null, now },
      });
      await chooseTime(db, { token: application.token, sequence: 1, time: startsAt, config, now });
      await db.updateTable("application").set({ status }).where("id", "=", application.id).execute();
      people.push(application);
    }
    const [, , , cancels, moves] = people;
    const later = new Date("2027-03-20T09:00:00Z");
    await cancelMyAppointment(db, { token: cancels?.token ?? "", sequence: 2, word: null, config, now: later });
    await chooseTime(db, { token: moves?.token ?? "", sequence: 2, time: times[2] ?? "", config, now: later });
  });

  const reminders = async (address: string) =>
    (await mailsWithCalendars(db, address)).filter(
      ({ kind }) => kind === "application.appointment.reminder" || kind === "application.appointments",
    );

  test("both are reminded once, the company in one mail; nobody who withdrew, cancelled or moved", async () => {
    for (const at of ["2027-03-27T08:30", "2027-03-28T08:30", "2027-03-28T09:30", "2027-03-29T06:30"]) {
      await remindOfAppointments(db, { config, now: new Date(`${at}:00Z`) });
    }
    const counts = await Promise.all(people.map(async ({ email }) => (await reminders(email)).length));
    expect(counts).toEqual([1, 1, 0, 0, 0]);
    const [mail, ...others] = await reminders(anna.email);
    expect(others).toEqual([]);
    for (const { number } of people.slice(0, 2)) expect(mail?.text).toContain(number);
    expect(mail?.text).not.toContain(people[2]?.number ?? "");
  });

  test("nobody is reminded to choose, or closed, while an agreed appointment lies ahead", async () => {
    const [first] = people;
    await db
      .updateTable("application")
      .set({ seeker_from: "2027-01-01" })
      .where("id", "=", first?.id ?? "")
      .execute();
    await runSeekersTurn(db, { config, now: new Date("2027-03-28T08:00:00Z") });
    expect((await mailsWithCalendars(db, first?.email ?? "")).map(({ kind }) => kind)).not.toContain(
      "application.reminded",
    );
    expect(await db.selectFrom("application_reminder").select("step").execute()).toEqual([]);
  });

  test("the company sees what comes next, and nothing of another's", async () => {
    const coming = await findComingAppointments(db, {
      companyId: company.id,
      listingIds: null,
      now: new Date("2027-03-28T08:00:00Z"),
    });
    expect(coming.map(({ applicationId }) => applicationId)).toEqual([0, 1, 4].map((index) => people[index]?.id));
    const other = await insertCompany(db);
    expect(await findComingAppointments(db, { companyId: other.id, listingIds: null, now })).toEqual([]);
  });
});
