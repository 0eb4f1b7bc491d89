import { describe, expect, test } from "vitest";
import { runCallbacks } from "#app/domain/callbacks/run-callbacks.server.ts";
import { findLateCompanies } from "#app/domain/office/answers/find-late-companies.server.ts";
import { findWaiting } from "#app/domain/office/waiting/find-waiting.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertListing } from "#tests/support/factories.ts";
import { insertCallback } from "#tests/support/inserting/insert-callback.ts";

const config = readConfig({}, "test");
const at = (day: string) => new Date(`${day}T09:00:00Z`);

describe.each(databases)("calls that nobody made, on %s", async (url) => {
  const db = await freshDatabase(url);

  test("stand in the office's queue from the day after the last one until the board closes them", async () => {
    const listing = await insertListing(db);
    await insertCallback(db, config, { listing_id: listing.id, answer_by: "2027-03-04" });
    await insertCallback(db, config, { listing_id: listing.id, answer_by: "2027-03-02", state: "called" });
    const late = async (day: string) => (await findLateCompanies(db, { lang: "de", now: at(day) })).at(0);
    const count = async (day: string) => (await findWaiting(db, { lang: "de", now: at(day) })).lateAnswers;

    await runCallbacks(db, { config, now: at("2027-03-04") });
    expect(await late("2027-03-04")).toBeUndefined();
    expect(await late("2027-03-08")).toMatchObject({
      id: listing.company_id,
      applications: [],
      calls: [{ answerBy: "2027-03-04", late: 2, remindedOn: "2027-03-04", openUntil: "2027-03-09" }],
    });
    expect(await count("2027-03-08")).toEqual({ count: 0, companies: 0, calls: 1 });
    expect(JSON.stringify(await late("2027-03-08"))).not.toMatch(/Kim|601/);

    await runCallbacks(db, { config, now: at("2027-03-10") });
    expect(await late("2027-03-10")).toBeUndefined();
  });
});
