import { describe, expect, test } from "vitest";
import { findTimetables } from "#app/domain/office/waiting/find-timetables.server.ts";
import { findReadings } from "#app/domain/office/watching/find-readings.server.ts";
import type { FeedStop } from "#app/domain/timetable/feed/feed.ts";
import { removeFeed } from "#app/domain/timetable/feed/remove-feed.server.ts";
import { saveFeed } from "#app/domain/timetable/feed/save-feed.server.ts";
import { findFeeds } from "#app/domain/timetable/find-feeds.server.ts";
import { findHome, hasTimetable } from "#app/domain/timetable/find-home.server.ts";
import type { Spot, WorkedShift } from "#app/domain/timetable/transit.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { smallFeed } from "#tests/support/timetable/small-feed.ts";

const now = new Date("2027-03-01T10:00:00Z");
const goerlitz: Spot = { latitude: 51.155, longitude: 14.988, country: "DE" };
const loebau: Spot = { latitude: 51.094, longitude: 14.667, country: "DE" };
const early: WorkedShift = { begins: "06:00", ends: "14:00", day: "tuesday" };
const calls = (stops: [number, number], departs: number) =>
  stops.map((stop, at) => ({ stop, arrives: departs + at * 30, departs: departs + at * 30 }));

/** One bus each way on working days: there at 05:40, back from 14:20. */
const feed = (lastDay: string, departs = 310) =>
  smallFeed({
    ...{ firstDay: "2027-02-22", lastDay },
    stops: [
      { ...loebau, name: "Löbau Bahnhof" },
      { ...goerlitz, name: "Görlitz Bahnhof" },
    ],
    services: [Array.from({ length: 60 }, (_, day) => day).filter((day) => day % 7 < 5)],
    trips: [
      { line: 27, service: 0, calls: calls([0, 1], departs) },
      { line: 27, service: 0, calls: calls([1, 0], 860) },
    ],
  });

describe.each(databases)("the ways from a home on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const save = (lastDay: string, departs?: number) => saveFeed(db, { name: "test", feed: feed(lastDay, departs), now });
  const ask = async (shift = early, at = now) => (await findHome(db, loebau, { now: at }))?.to(goerlitz, shift);

  test("are not known without a timetable", async () => {
    expect(await findHome(db, loebau, { now })).toBeNull();
    expect(await hasTimetable(db, now)).toBe(false);
  });

  test("are those of the timetable as soon as it is there, with the day and the line", async () => {
    expect(await save("2027-04-02")).toBe("new");
    expect(await hasTimetable(db, now)).toBe(true);
    expect(await ask()).toMatchObject({
      ...{ reachable: true, days: { there: "2027-03-02", home: "2027-03-02" } },
      there: { departs: "05:09", arrives: "05:41", changes: 0, waits: 19 },
      home: { departs: "14:19", arrives: "14:51" },
      ...{ firstThere: "05:41", lastHome: "14:19" },
    });
    const ride = (await ask())?.there?.legs.find(({ kind }) => kind === "ride");
    expect(ride).toMatchObject({
      line: { name: "27", kind: "bus" },
      from: "Löbau Bahnhof",
      departs: "05:10",
      minutes: 30,
    });
  });

  test("say why there is none", async () => {
    expect(await ask({ ...early, begins: "05:45" })).toMatchObject({
      ...{ reachable: false, there: null },
      missedThere: { why: "first_too_late", arrives: "05:41" },
    });
    expect((await ask({ ...early, ends: "15:00" }))?.missedHome).toEqual({ why: "last_too_early", departs: "14:19" });
    expect((await ask({ ...early, day: "sunday" }))?.missedThere).toEqual({ why: "no_connection" });
  });

  test("stay when the same is taken in again, and change with another", async () => {
    expect(await save("2027-04-02")).toBe("unchanged");
    expect(await save("2027-04-02", 300)).toBe("replaced");
    expect((await ask())?.there?.arrives).toBe("05:31");
    expect(await findFeeds(db)).toMatchObject([{ name: "test", lastDay: "2027-04-02", stopTimes: 4 }]);
  });

  test("last until a day that the office sees, and whoever watches the board", async () => {
    expect(await findTimetables(db, now)).toMatchObject([{ publisher: "Test", lastDay: "2027-04-02", state: "runs" }]);
    expect(await findTimetables(db, new Date("2027-03-20T10:00:00Z"))).toMatchObject([{ state: "endsSoon" }]);
    expect((await findReadings(db, now)).board_timetable_days_left).toBe(32);
  });

  test("are not shown when the timetable has ended, or is gone", async () => {
    expect(await ask(early, new Date("2027-04-03T10:00:00Z"))).toBeUndefined();
    expect(await removeFeed(db, "test")).toBe(true);
    expect(await removeFeed(db, "test")).toBe(false);
    expect(await ask()).toBeUndefined();
  });
});

describe.each(databases)("timetables of two publishers on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const between = (stops: [FeedStop, FeedStop], departs: number, back: number) =>
    smallFeed({
      ...{ firstDay: "2027-02-22", lastDay: "2027-04-02", stops },
      services: [Array.from({ length: 40 }, (_, day) => day)],
      trips: [
        { line: 1, service: 0, calls: calls([0, 1], departs) },
        { line: 1, service: 0, calls: calls([1, 0], back) },
      ],
    });

  test("are one network: one changes from the line of the one to that of the other, beside it", async () => {
    const [market, station] = [
      { latitude: 51.141, longitude: 14.803, country: "DE" as const, name: "Reichenbach Markt" },
      { latitude: 51.142, longitude: 14.803, country: "DE" as const, name: "Reichenbach Bahnhof" },
    ];
    const ask = async () => (await findHome(db, loebau, { now }))?.to(goerlitz, early);
    await saveFeed(db, { name: "south", feed: between([{ ...loebau, name: "Löbau" }, market], 289, 910), now });
    expect((await ask())?.missedThere).toEqual({ why: "no_stop_at_work" });
    await saveFeed(db, { name: "north", feed: between([station, { ...goerlitz, name: "Görlitz" }], 324, 860), now });
    expect(await ask()).toMatchObject({
      reachable: true,
      there: { departs: "04:48", arrives: "05:55", changes: 1 },
      home: { arrives: "15:41", changes: 1 },
    });
  });
});
