import { describe, expect, test } from "vitest";
import { dayOfAnswer } from "#app/domain/applications/clock/day-of-answer.server.ts";
import { runAnswerClock } from "#app/domain/applications/clock/run-answer-clock.server.ts";
import { startAnswerClock } from "#app/domain/applications/clock/start-answer-clock.server.ts";
import { announceHoliday } from "#app/domain/companies/holidays/announce-holiday.server.ts";
import { endHoliday } from "#app/domain/companies/holidays/end-holiday.server.ts";
import { findCompanyHolidays } from "#app/domain/companies/holidays/find-company-holidays.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { mailsTo } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

const at = (day: string) => new Date(`${day}T09:00:00Z`);

describe.each(databases)("a company's holidays on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config } = testContext(db);

  async function firm() {
    const company = await insertCompany(db);
    const admin = await insertMember(db, { company_id: company.id, password_hash: "x" });
    const listing = await insertListing(db, { company_id: company.id });
    const deed = { companyId: company.id, accountId: admin.id };
    const announce = (from: string, until: string, now = at("2027-12-01")) =>
      announceHoliday(db, { ...deed, holiday: { from, until }, now });
    return { company, admin, listing, deed, announce };
  }
  const answerBy = async (listingId: string, day: string) =>
    (await startAnswerClock(db, { listingId, workingDays: 10, now: at(day) })).answerBy;

  test("stop its clock over New Year, and nobody else's", async () => {
    const { listing, announce } = await firm();
    const other = await firm();
    expect(await announce("2027-12-27", "2028-01-07")).toBeNull();
    const [theirs, ours] = [await answerBy(other.listing.id, "2027-12-23"), await answerBy(listing.id, "2027-12-23")];
    expect(theirs).toBe("2028-01-06");
    expect(ours).toBe("2028-01-20");
  });

  test("move the day that its listings promise as they move the clock", async () => {
    const { listing, announce } = await firm();
    const promised = async (day: string) => {
      const view = await findListingView(db, { listingId: listing.id, lang: "pl", now: at(day) });
      return view && dayOfAnswer({ ...view, answerDays: 10 }, at(day));
    };
    expect(await promised("2027-12-23")).toBe(await answerBy(listing.id, "2027-12-23"));
    await announce("2027-12-27", "2028-01-07");
    expect(await promised("2027-12-23")).toBe("2028-01-20");
    expect(await answerBy(listing.id, "2027-12-23")).toBe("2028-01-20");
  });

  test("leave what was promised before as it was, and warn on that day", async () => {
    const { admin, listing, announce } = await firm();
    const promised = { clock_from: "2027-12-16", answer_by: "2027-12-30" };
    await insertApplication(db, { listing_id: listing.id, ...promised });
    await announce("2027-12-27", "2028-01-07");
    await runAnswerClock(db, { config, now: at("2027-12-30") });
    await runAnswerClock(db, { config, now: at("2028-01-07") });
    expect(await mailsTo(db, admin.email)).toHaveLength(1);
    await runAnswerClock(db, { config, now: at("2028-01-11") });
    expect(await mailsTo(db, admin.email)).toHaveLength(2);
  });

  test("stand on its listings while they are ahead and until their last day", async () => {
    const { listing, announce } = await firm();
    const shown = async (day: string) =>
      (await findListingView(db, { listingId: listing.id, lang: "pl", now: at(day) }))?.holidays.length;
    expect(await shown("2027-12-02")).toBe(0);
    await announce("2027-12-27", "2027-12-31");
    expect([await shown("2027-12-02"), await shown("2027-12-31"), await shown("2028-01-01")]).toEqual([1, 1, 0]);
  });

  test("are announced once by two windows, and called off by their own company only", async () => {
    const { company, deed, announce } = await firm();
    const both = await Promise.all([announce("2027-12-27", "2027-12-31"), announce("2027-12-27", "2027-12-31")]);
    expect(both.filter((problem) => problem === null)).toHaveLength(1);

    const of = { companyId: company.id, since: "2027-01-01" };
    const [holiday] = await findCompanyHolidays(db, of);
    const ending = { ...deed, holidayId: holiday?.id ?? "", now: at("2027-12-02") };
    expect(await endHoliday(db, { ...ending, companyId: (await firm()).company.id })).toBe(false);
    expect(await endHoliday(db, { ...ending, now: at("2027-12-29") })).toBe(true);
    expect(await findCompanyHolidays(db, of)).toMatchObject([{ from: "2027-12-27", until: "2027-12-28" }]);
    expect(await endHoliday(db, { ...ending, now: at("2027-12-30") })).toBe(false);

    await announce("2028-02-01", "2028-02-02");
    const ahead = (await findCompanyHolidays(db, of)).at(-1)?.id ?? "";
    expect(await endHoliday(db, { ...ending, holidayId: ahead })).toBe(true);
    expect(await findCompanyHolidays(db, of)).toHaveLength(1);
  });
});
