import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { currentRevision } from "#db/revision.server.ts";
import { writeDownDemand } from "#app/domain/demand/counting/write-down-demand.server.ts";
import { writeSearches } from "#app/domain/demand/counting/write-searches.server.ts";
import { findDemand } from "#app/domain/demand/shown/find-demand.server.ts";
import { tally } from "#app/platform/tally.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertApplication, insertListing, insertOccupation, insertPlace } from "#tests/support/factories.ts";

const at = (text: string) => new Date(text);
const read = (db: Db, period: string | null, forMembers = false) =>
  findDemand(db, { period, by: "field", lang: "de", forMembers });

async function placed(db: Db, given: Parameters<typeof insertListing>[1], country: "DE" | "PL" = "DE") {
  const listing = await insertListing(db, given);
  const place = await insertPlace(db, { country });
  await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: place.id, position: 0 }).execute();
  return listing;
}

async function comesHome(db: Db, horizon: number) {
  const id = newId();
  await db
    .insertInto("alert")
    .values({
      ...{ id, email: `${id}@seeker.example`, lang: "de", criteria: "", frequency: "weekly", manage_hash: id },
      ...{ created_at: "2027-01-05T10:00:00.000Z", confirm_by: "2027-01-12T10:00:00.000Z" },
      ...{ confirmed_at: "2027-01-06T10:00:00.000Z", last_run_at: null, looks_since: null, home_district: null },
      ...{ horizon_months: horizon, office_may_contact: 0 },
    })
    .execute();
}

describe.each(databases)("the region's figures on %s", (url) => {
  test("a month holds what happened in it where the board lives, to the minute", async () => {
    const db = await freshDatabase(url);
    const { id: occupation_id } = await insertOccupation(db, { field: "rail" });
    await writeDownDemand(db, { now: at("2027-01-04T12:00:00Z") });
    const old = await placed(db, { occupation_id, first_published_at: "2026-11-02T10:00:00.000Z", german_level: "B1" });
    await placed(db, { occupation_id, first_published_at: "2027-01-31T22:59:00.000Z" });
    await placed(db, { occupation_id, first_published_at: "2027-01-31T23:01:00.000Z" });
    await placed(db, {
      ...{ occupation_id, first_published_at: "2026-12-01T10:00:00.000Z", status: "closed" as const },
      ...{ closed_at: "2027-01-31T23:30:00.000Z", closed_reason: "filled_here" as const },
    });
    await placed(db, { occupation_id, status: "draft", first_published_at: null });
    for (let people = 0; people < 7; people += 1)
      await insertApplication(db, {
        ...{ listing_id: old.id, lang: people < 5 ? "pl" : "de", german_level: "A2" },
        ...{ submitted_at: "2027-01-31T22:30:00.000Z", answered_at: "2027-02-02T08:00:00.000Z" },
      });
    await insertApplication(db, { listing_id: old.id, submitted_at: "2027-01-31T23:30:00.000Z" });

    await writeDownDemand(db, { now: at("2027-03-01T05:00:00Z") });
    const january = await read(db, "2027-01");
    expect(january?.all).toMatchObject({ published: 1, listings: 3, open: 3, applications: 5, across: 5, filled: 0 });
    expect(january?.rows).toMatchObject([{ value: "rail", listings: 3, applications: 5 }]);
    expect(january?.german.find(({ value }) => value === "A2")).toMatchObject({ applications: 5 });
    const february = await read(db, "2027-02");
    expect(february?.all).toMatchObject({ published: 1, listings: 4, open: 3, applications: "few", filled: "few" });
    expect(february?.all.daysToAnswer).toBe(2);
    const year = await read(db, "2027");
    expect(year?.all).toMatchObject({ published: 2, listings: 4, open: 3, applications: 10 });
  });

  test("a month that is over is written down once: what was erased or changed since then changes nothing", async () => {
    const db = await freshDatabase(url);
    await writeDownDemand(db, { now: at("2027-01-04T12:00:00Z") });
    const listing = await placed(db, { first_published_at: "2027-01-10T10:00:00.000Z" });
    for (let people = 0; people < 5; people += 1)
      await insertApplication(db, { listing_id: listing.id, submitted_at: "2027-01-20T10:00:00.000Z" });
    const before = await currentRevision(db);
    await writeDownDemand(db, { now: at("2027-02-01T00:08:00Z") });
    expect(await currentRevision(db)).toBe(before + 1);
    const closed = await read(db, "2027-01");
    expect(closed?.all).toMatchObject({ applications: 5 });

    await db.deleteFrom("application").execute();
    const late = tally();
    late.add("2027-01 searches all ");
    late.add("2027-02 searches all ");
    await writeSearches(db, late);
    await writeDownDemand(db, { now: at("2027-02-01T01:08:00Z") });
    await writeDownDemand(db, { now: at("2027-03-05T01:08:00Z") });
    expect((await read(db, "2027-01"))?.all).toEqual(closed?.all);
    expect((await read(db, "2027-02"))?.all).toMatchObject({ searches: "few", applications: 0 });
  });

  test("after three months of standing still every month is written down, and what nobody knows is not invented", async () => {
    const db = await freshDatabase(url);
    for (let people = 0; people < 6; people += 1) await comesHome(db, 12);
    await writeDownDemand(db, { now: at("2026-11-28T12:00:00Z") });
    await placed(db, { first_published_at: "2026-12-10T10:00:00.000Z" });
    await writeDownDemand(db, { now: at("2027-03-10T12:00:00Z") });
    const told = await read(db, null);
    expect(told?.periods).toEqual({
      years: ["2027", "2026"],
      months: ["2027-03", "2027-02", "2027-01", "2026-12", "2026-11"],
    });
    expect(told?.period).toBe("2027-02");
    expect((await read(db, "2026-12"))?.all).toMatchObject({ published: 1, returnees: null });
    expect((await read(db, "2026-12"))?.state.returneesOn).toBeNull();
    expect((await read(db, "2026-11"))?.state).toMatchObject({ since: "2026-11-28", returneesOn: "2026-11-28" });
    expect((await read(db, "2026-11"))?.horizons).toMatchObject([{ value: "12", returnees: 5 }]);
    expect((await read(db, "2027-03"))?.state).toMatchObject({ isClosed: false, returneesOn: "2027-03-10" });
  });

  test("whoever was broken off between two months goes on with the next one", async () => {
    const db = await freshDatabase(url);
    await writeDownDemand(db, { now: at("2027-01-04T12:00:00Z") });
    await writeDownDemand(db, { now: at("2027-02-01T12:00:00Z") });
    await db.deleteFrom("demand_month").where("month", "=", "2027-02").execute();
    await writeDownDemand(db, { now: at("2027-04-02T12:00:00Z") });
    expect((await read(db, null))?.periods.months).toEqual(["2027-04", "2027-03", "2027-02", "2027-01"]);
  });

  test("an empty month is a month of nothing; before anything was counted there is none; members read what is over", async () => {
    const db = await freshDatabase(url);
    expect(await read(db, null)).toBeNull();
    await writeDownDemand(db, { now: at("2027-01-04T12:00:00Z") });
    expect(await read(db, null, true)).toBeNull();
    expect((await read(db, null))?.period).toBe("2027-01");
    await writeDownDemand(db, { now: at("2027-02-01T12:00:00Z") });
    const january = await read(db, "2027-01", true);
    expect(january?.rows).toEqual([]);
    expect(january?.all).toMatchObject({ searches: 0, listings: 0, daysToFill: null });
    expect((await read(db, "2027-02", true))?.period).toBe("2027-01");
  });
});
