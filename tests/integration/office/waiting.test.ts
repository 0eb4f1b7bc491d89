import { beforeEach, describe, expect, test } from "vitest";
import { goOn } from "#app/domain/office/going-on/go-on-button.tsx";
import { findQuietCompanies } from "#app/domain/office/waiting/find-quiet-companies.server.ts";
import { findWaiting } from "#app/domain/office/waiting/find-waiting.server.ts";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { officeMay, type OfficeRight } from "#app/platform/http/office-may.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

const now = new Date("2027-02-01T10:00:00Z");

describe.each(databases)("companies that nobody can sign in for, on %s", async (url) => {
  const db = await freshDatabase(url);
  const { id: suspended_by } = await insertAccount(db);

  test("are listed and counted, but neither suspended ones nor those with people", async () => {
    const alone = await insertCompany(db);
    await insertCompany(db, { suspended_at: "2027-01-01T00:00:00.000Z", suspended_by });
    await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const { companies, companyCount } = await findWaiting(db, { lang: "de", now });
    expect([companies.map(({ id }) => id), companyCount]).toEqual([[alone.id], 1]);
  });
});

describe.each(databases)("companies that have long published nothing, on %s", async (url) => {
  const db = await freshDatabase(url);
  const companyWithPeople = async (created_at: string) => {
    const company = await insertCompany(db, { created_at });
    await insertMember(db, { company_id: company.id, password_hash: "x" });
    return company;
  };
  /** A hundred and eighty days before now. */
  const [justLongAgo, justNot] = ["2026-08-05T09:59:59.000Z", "2026-08-05T10:00:00.000Z"];

  test("are told the longest silence first; who is new, has people missing or an open listing is not among them", async () => {
    const never = await companyWithPeople("2026-06-01T00:00:00.000Z");
    await companyWithPeople(justNot);
    await insertCompany(db, { created_at: "2020-01-01T00:00:00.000Z" });
    const long = await companyWithPeople("2020-01-01T00:00:00.000Z");
    await insertListing(db, { company_id: long.id, status: "closed", first_published_at: justLongAgo });
    const open = await companyWithPeople("2020-01-01T00:00:00.000Z");
    await insertListing(db, { company_id: open.id, status: "published", first_published_at: justLongAgo });
    const lately = await companyWithPeople("2020-01-01T00:00:00.000Z");
    await insertListing(db, { company_id: lately.id, status: "closed", first_published_at: justNot });
    const { companies, count } = await findQuietCompanies(db, now);
    expect(companies.map(({ id, lastAt }) => [id, lastAt])).toEqual([
      [never.id, null],
      [long.id, justLongAgo],
    ]);
    expect(count).toBe(2);
  });
});

describe.each(databases)("what the office has to decide on, on %s", async (url) => {
  const db = await freshDatabase(url);
  beforeEach(async () => {
    await db.deleteFrom("listing").execute();
    await db.deleteFrom("event").execute();
  });
  const listing = (submitted_at: string, more = {}) =>
    insertListing(db, { status: "submitted", submitted_at, ...more });
  const event = (submitted_at: string) =>
    insertEvent(db, { status: "submitted", submitted_at, titles: { de: "Offene Halle" } });
  const ids = async () => (await findWaitingThings(db, "de")).map(({ id }) => id);

  test("is one list by age, whatever it is", async () => {
    const second = await event("2027-01-20T10:00:00.000Z");
    const third = await listing("2027-01-20T10:00:00.001Z");
    const first = await listing("2027-01-19T10:00:00.000Z");
    expect(await ids()).toEqual([first.id, second.id, third.id]);
  });

  test("who goes on comes to the next in the order, past what was left, and at the end to the list", async () => {
    const left = await listing("2027-01-18T10:00:00.000Z");
    const decided = await event("2027-01-19T10:00:00.000Z");
    const next = await listing("2027-01-20T10:00:00.000Z");
    const may = (right: OfficeRight) => officeMay("all", right);
    const onward = (id: string, then: unknown = goOn) => onwardFrom(db, { lang: "pl", id, then, may });
    expect(await onward(decided.id)).toBe(`${paths.officeListing("pl", next.id)}?decided=Offene+Halle`);
    expect((await onward(next.id))?.split("?")[0]).toBe(paths.officeListing("pl", left.id));
    expect(await onward(decided.id, "")).toBeNull();
    await db.deleteFrom("listing").execute();
    expect((await onward(decided.id))?.split("?")[0]).toBe(paths.office("pl"));
  });

  test("a change of what is published already is told apart from what is new", async () => {
    await listing("2027-01-18T10:00:00.000Z", { first_published_at: null });
    await listing("2027-01-19T10:00:00.000Z", { first_published_at: "2026-12-01T00:00:00.000Z" });
    expect((await findWaitingThings(db, "de")).map(({ kind }) => kind)).toEqual(["listing", "change"]);
  });
});
