import { beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { loadDemo } from "#db/seed/demo/load-demo.server.ts";
import { findHolidays, findHolidaysByListing } from "#app/domain/applications/clock/find-holidays.server.ts";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { deskGroups, groupOf } from "#app/domain/applications/desk/group-of.ts";
import { isWorkingDay, workingDaysBetween } from "#app/domain/calendar/working-days.ts";
import { findAnswerRecords } from "#app/domain/companies/find-answer-record.server.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";

describe.each(databases)("the demo on a Wednesday on %s", (url) => {
  const wednesday = new Date("2026-12-02T10:00:00Z");
  let db: Db;
  beforeAll(async () => {
    db = await databaseWithVocabulary(url);
    await loadDemo(db, { now: wednesday, passwordHash: "not-a-hash" });
  });

  const standing = (slug: string) =>
    db
      .selectFrom("application")
      .innerJoin("company", "company.id", "application.company_id")
      .innerJoin("listing", "listing.id", "application.listing_id")
      .where("company.slug", "=", slug)
      .select(["application.id", "listing_id", "application.status", "clock_from", "answer_by as answerBy"])
      .select(["application.seeker_from", "listing.answer_days"])
      .execute();

  test("its employer has applications in every group of the cockpit", async () => {
    const groups = (await standing("neisse-stahlbau")).map((row) => groupOf(row, "2026-12-02"));
    expect(new Set(groups)).toEqual(new Set(deskGroups));
  });

  test("its employer has threads in Polish and Czech, appointments of each kind, notes, tags and a team", async () => {
    const langs = await db
      .selectFrom("application_message")
      .select("lang")
      .distinct()
      .where("author", "=", "seeker")
      .execute();
    expect(langs.map(({ lang }) => lang).sort()).toEqual(["cs", "de", "pl"]);
    const appointments = await db.selectFrom("appointment").select(["id", "state", "starts_at"]).execute();
    expect(appointments.map(({ state }) => state).sort()).toEqual(["agreed", "past", "proposed"]);
    const ahead = appointments.filter(({ starts_at }) => starts_at !== null && starts_at > wednesday.toISOString());
    expect(ahead).toHaveLength(1);
    for (const table of [
      "application_note",
      "application_tag",
      "deputy",
      "company_holiday",
      "company_letter",
    ] as const) {
      expect(await db.selectFrom(table).selectAll().execute(), table).not.toEqual([]);
    }
    const roles = await db.selectFrom("membership").select("role").distinct().execute();
    expect(roles.map(({ role }) => role).sort()).toEqual(["admin", "member", "reader"]);
  });

  test("every clock runs as the board would have set it, and only one company is late beside that of the demo", async () => {
    for (const slug of ["neisse-stahlbau", "waggonwerk-musterau", "seenland-hotel-muster"]) {
      for (const { listing_id, clock_from, answerBy, answer_days } of await standing(slug)) {
        if (clock_from === null) continue;
        const isHoliday = await findHolidays(db, listing_id);
        expect([answer_days, 20], slug).toContain(workingDaysBetween(clock_from, answerBy ?? "", isHoliday));
      }
    }
    const late = await findLateApplications(db, { now: wednesday });
    expect(new Set(late.map(({ companyName }) => companyName))).toEqual(
      new Set(["Neiße-Stahlbau Beispiel GmbH", "Hotel Seenland Muster GmbH & Co. KG"]),
    );
  });

  test("one company answers fast, the late one is not praised", async () => {
    const companies = await db.selectFrom("company").select(["id", "slug"]).execute();
    const records = await findAnswerRecords(db);
    const recordOf = (slug: string) => records.get(companies.find((one) => one.slug === slug)?.id ?? "");
    expect(recordOf("waggonwerk-musterau")).toEqual({ typicalDays: 2, inTime: 100 });
    expect(recordOf("seenland-hotel-muster")?.inTime).toBeNull();
  });

  test("a company acts and meets on its working days only", async () => {
    const acts = await db
      .selectFrom("application_history")
      .innerJoin("application", "application.id", "application_history.application_id")
      .where("actor", "=", "employer")
      .select(["application.listing_id", "at"])
      .execute();
    const times = await db
      .selectFrom("appointment_time")
      .innerJoin("appointment", "appointment.id", "appointment_time.appointment_id")
      .innerJoin("application", "application.id", "appointment.application_id")
      .select(["application.listing_id", "appointment_time.starts_at as at"])
      .execute();
    const holidays = await findHolidaysByListing(db, [...new Set([...acts, ...times].map((row) => row.listing_id))]);
    const wrong = [...acts, ...times].filter((row) => !isWorkingDay(row.at.slice(0, 10), holidays(row.listing_id)));
    expect(wrong).toEqual([]);
  });
});

test("a demo begun at night, on a holiday or at New Year tells nothing of the future", async () => {
  for (const time of ["2027-01-01T00:10:00Z", "2027-05-03T02:00:00Z", "2026-11-29T08:00:00Z"]) {
    const db = await databaseWithVocabulary(":memory:");
    await loadDemo(db, { now: new Date(time), passwordHash: "not-a-hash", listings: 120 });
    const events = await db.selectFrom("application_history").select("at").where("at", ">", time).execute();
    const messages = await db.selectFrom("application_message").select("at").where("at", ">", time).execute();
    expect([...events, ...messages], time).toEqual([]);
  }
});
