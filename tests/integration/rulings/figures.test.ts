import { describe, expect, test } from "vitest";
import { askedYear } from "#app/domain/rulings/asked-year.ts";
import { figuresCsv, figuresJson } from "#app/domain/rulings/figures-file.server.ts";
import { findRulingFigures, findYears } from "#app/domain/rulings/find-ruling-figures.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertReport } from "#tests/support/factories.ts";
import { insertRuling } from "#tests/support/inserting/insert-ruling.ts";

const config = readConfig({}, "test");

describe.each(databases)("the figures of a year on %s", async (url) => {
  const db = await freshDatabase(url);
  const officer = await insertAccount(db);
  const company = await insertCompany(db);
  const listing = await insertListing(db, { company_id: company.id });
  const report = (created_at: string, handled_at: string | null) =>
    insertReport(db, { listing_id: listing.id, reason: "fraud", created_at, handled_at });
  const rule = (at: string) => insertRuling(db, { company, listing, officer, config, now: new Date(at) });
  await report("2027-12-31T22:59:59.000Z", "2027-12-31T23:00:00.000Z");
  await report("2027-12-31T23:00:00.000Z", "2028-01-01T09:00:00.000Z");
  await report("2028-02-01T12:00:00.000Z", "2028-02-01T15:00:00.000Z");
  await report("2028-02-01T12:00:00.000Z", null);
  await rule("2027-12-31T22:59:59Z");
  const ruling = await rule("2028-02-01T15:00:00Z");
  await db
    .insertInto("ruling_appeal")
    .values({
      ...{ ruling_id: ruling.id, words: "Nein", lang: "de", filed_at: "2028-03-01T12:00:00.000Z" },
      ...{ decided_at: "2028-03-02T13:30:00.000Z", decided_by: officer.id, outcome: "changed", answer: "Doch" },
    })
    .execute();
  const figures = await findRulingFigures(db, 2028);

  test("are those of the year by the calendar in Berlin", () => {
    expect(figures.reports.find(({ reason }) => reason === "fraud")).toEqual({ reason: "fraud", count: 3 });
    expect(figures.rulings.filter(({ count }) => count > 0)).toEqual([
      { kind: "listing_ended", ground: "law", count: 1 },
    ]);
    expect(figures.appeals).toEqual({ filed: 1, upheld: 0, changed: 1 });
  });

  /** One second, ten hours and three hours. */
  test("have the median of the hours", async () => {
    expect(figures.hours).toEqual({ toRuling: 3, toAnswer: 25.5 });
    expect((await findRulingFigures(db, 2027)).hours).toEqual({ toRuling: null, toAnswer: null });
  });

  test("are there for each year from the first", async () => {
    const years = await findYears(db, new Date("2028-12-31T23:00:00Z"));
    expect(years).toEqual([2029, 2028, 2027]);
    expect(askedYear(new URLSearchParams("year=2027"), years)).toBe(2027);
    expect(askedYear(new URLSearchParams("year=1999"), years)).toBe(2029);
  });

  test("say as files what docs/api.md says of them, and name nobody", () => {
    expect(figuresJson(figures, { board: "Dreiland", complete: true })).toMatchObject({
      format: "transparency/1",
      year: 2028,
      notices: { total: 3, byReason: { fraud: 3, other: 0 } },
      decisions: { total: 1, automated: 0 },
      appeals: { filed: 1, upheld: 0, changed: 1 },
      medianHours: { noticeToDecision: 3, appealToAnswer: 25.5 },
    });
    const csv = figuresCsv(figures);
    expect(csv.split(/\r?\n/)[0]).toContain("year");
    expect(csv).toContain(`"2028";"notices";"fraud";;"3"`);
    expect(csv).not.toContain(company.name);
  });
});
