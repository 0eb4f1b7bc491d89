import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { downloadZip } from "client-zip";
import { describe, expect, test } from "vitest";
import type { Country } from "#db/codes.ts";
import { type Feed, noBoarding, onCall } from "#app/domain/timetable/feed/feed.ts";
import { packFeed, unpackFeed } from "#app/domain/timetable/feed/pack-feed.server.ts";
import { openFeed } from "#app/domain/timetable/import/open-feed.server.ts";
import { readGtfs } from "#app/domain/timetable/import/read-gtfs.server.ts";
import { RegionOfStops } from "#app/domain/timetable/import/region-of-stops.server.ts";
import { runningOn } from "#app/domain/timetable/network/running-on.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { bomb } from "#tests/support/timetable/bomb.ts";

const awkward = path.join(import.meta.dirname, "../../fixtures/timetables/awkward");
const place = (latitude: number, longitude: number, country: Country) => ({
  latitude,
  longitude,
  country,
  isOurs: true,
});
const region = new RegionOfStops([
  place(51.15, 15.008, "PL"),
  place(51.155, 14.988, "DE"),
  place(51.249, 15.047, "PL"),
]);

async function read(from: string, of = region) {
  const { feed, faults, all } = await readGtfs(await openFeed(from), { region: of });
  if (!feed) throw new Error("Nothing of it is in the region");
  return { feed, all, faults: faults.told };
}

/** "1: 360 Dworzec, 366/365 Ratusz [1]": each trip with its line, its minutes, rounded to the safe side, and how it is used. */
function tripsOf({ trips, lines, patterns, stops, times }: Feed) {
  return [...trips.at].map((at, trip) => {
    const pattern = patterns[trips.pattern[trip] ?? 0];
    const calls = [...(pattern?.stops ?? [])].map((stop, place) => {
      const [arrives, departs] = [times[at + place * 2] ?? 0, times[at + place * 2 + 1] ?? 0];
      const use = pattern?.uses[place] ?? 0;
      return `${arrives}${departs === arrives ? "" : `/${departs}`} ${stops[stop]?.name}${use === 0 ? "" : ` [${use}]`}`;
    });
    return `${lines[trips.line[trip] ?? 0]?.name}: ${calls.join(", ")}`;
  });
}

describe("a feed with everything that feeds have", () => {
  test("is taken in, without what lies outside of the region", async () => {
    const { feed, all } = await read(awkward);
    expect(tripsOf(feed)).toEqual([
      '1: 360 Zgorzelec, Dworzec, 366/365 Zgorzelec, Dworzec, 371/370 Ratusz "Nowy"',
      `Nocna: 1490 Ratusz "Nowy", 1510 Pieńsk [${noBoarding}]`,
      `1: 300 Ratusz "Nowy", 320 Pieńsk [${onCall}]`,
      `1: 360 Ratusz "Nowy", 380 Pieńsk [${onCall}]`,
      '1: 540/541 Zgorzelec, Dworzec, 660 Ratusz "Nowy"',
      '1: 540 Ratusz "Nowy", 560 Pieńsk',
    ]);
    expect(feed.lines).toEqual([
      { name: "1", kind: "bus", color: "ffcc00", textColor: "000000" },
      { name: "Nocna", kind: "bus", color: null, textColor: null },
    ]);
    expect(feed).toMatchObject({
      publisher: 'MZK "Przykład", Zgorzelec',
      firstDay: "2027-03-01",
      lastDay: "2027-03-04",
    });
    expect(feed.headsigns).toContain("Ratusz, centrum");
    expect(all).toEqual({ stops: 10, stopTimes: 25 });
  });

  test("has its wrong lines named, and they are left out", async () => {
    const { faults } = await read(awkward);
    expect(faults).toEqual([
      "stops.txt:13: stop_id R is already in line 7",
      'stops.txt:14: stop_lat is no degree: "95.0"',
      "stops.txt:15: stop_lat and stop_lon are empty",
      "stops.txt:16: parent_station BRAK is not there",
      "frequencies.txt:3: end_time does not lie behind start_time",
      "frequencies.txt:4: headway_secs is too short: 5",
      'stop_times.txt:16: arrival_time is no time: "25:61:00"',
      "stop_times.txt:17: stop_id NEVER is not in stops.txt",
      "stop_times.txt:18: departure_time lies before arrival_time",
      "stop_times.txt:19: a quote is not closed",
      'stop_times.txt:20: stop_sequence is no number: "x"',
      "stop_times.txt:21: 10 cells for 8 columns",
      "stop_times.txt:14: stop_sequence 3 is there twice in this trip",
      "stop_times.txt:15: arrival_time lies before the departure from the stop before",
      "stop_times.txt:27: there is no time, and none before or after it in the region",
      'routes.txt:4: route_type is no number: "kolej"',
      "trips.txt:7: route_id 404 is not in routes.txt",
      "trips.txt:8: trip_id t1 is there twice",
      'calendar_dates.txt:6: date is no day: "20270230"',
      "calendar_dates.txt:7: exception_type is neither 1 nor 2",
      "calendar_dates.txt:8: service_id WORK is there twice on 2027-03-04",
      "trips.txt:6: service_id GONE is in no calendar",
      "stop_times.txt:25: trip_id t-404 is of no trip that can be taken",
    ]);
  });

  test("is the same out of a ZIP file, in a folder or not, and after packing", async () => {
    const plain = await read(awkward);
    const zip = path.join(temporaryFolder(), "feed.zip");
    for (const folder of ["", "export/gtfs/"]) {
      await writeZip(zip, awkward, folder);
      expect(await read(zip)).toEqual(plain);
    }
    expect(await unpackFeed(packFeed(plain.feed))).toEqual(plain.feed);
  });
});

describe("a feed that somebody else has published, as it is", () => {
  const published = path.join(
    path.dirname(createRequire(import.meta.url).resolve("sample-gtfs-feed/package.json")),
    "gtfs",
  );
  const around = new RegionOfStops([
    place(52.36, 13.51, "DE"),
    place(52.445, 13.436, "DE"),
    place(52.5, 13.5, "DE"),
    place(52, 13, "DE"),
  ]);

  test("is taken in whole, without a wrong line", async () => {
    const { feed, faults, all } = await read(published, around);
    expect(faults).toEqual([]);
    expect(all).toEqual({ stops: 6, stopTimes: 29 });
    expect(feed).toMatchObject({ publisher: "Some Transit Authority", firstDay: "2019-03-01", lastDay: "2019-08-20" });
    expect(tripsOf(feed)).toContain("DST: 1555/1558 International Airport (ABC), 1563/1565 City Center");
    expect(tripsOf(feed).filter((trip) => trip.startsWith("Babbage: 47"))).toEqual([
      `Babbage: 479/480 International Airport (ABC), 486/488 Lake [${onCall}], 496/497 City Center`,
    ]);
    expect(feed.lines.find(({ name }) => name === "Babbage")).toMatchObject({ kind: "tram", color: "ff0000" });
  });

  test("runs on the days that its calendar and its exceptions say", async () => {
    const { feed } = await read(published, around);
    const running = (day: string) => runningOn(feed, day).reduce((sum, runs) => sum + runs, 0);
    expect([running("2019-04-30"), running("2019-05-01"), running("2019-05-04"), running("2019-07-16")]).toEqual([
      2, 0, 3, 0,
    ]);
  });
});

describe("what is no timetable", () => {
  test("is refused with the reason", async () => {
    const folder = temporaryFolder();
    await expect(openFeed(path.join(folder, "none"))).rejects.toThrow("is not there");
    const text = path.join(folder, "text.zip");
    writeFileSync(text, "no zip");
    await expect(openFeed(text)).rejects.toThrow("is no folder and no ZIP file");
    await expect(read(folder)).rejects.toThrow(
      "agency.txt, stops.txt, routes.txt, trips.txt, stop_times.txt must be there",
    );
  });

  test("is refused where it would fill the memory", async () => {
    const zip = path.join(temporaryFolder(), "bomb.zip");
    writeFileSync(zip, bomb("stops.txt", 50_000_000));
    await expect(openFeed(zip)).rejects.toThrow("stops.txt in");
    writeFileSync(zip, bomb("stops.txt", 100_000));
    expect((await openFeed(zip)).has("stops.txt")).toBe(true);
    const often = `trip_id,start_time,end_time,headway_secs\n${"every,00:00:00,72:00:00,60\n".repeat(50)}`;
    const { faults } = await read(copyWith({ "frequencies.txt": often }));
    expect(faults).toContain("frequencies.txt:48: there are too many trips in this file");
  });

  test("is refused where its clocks are not ours, or a column is missing", async () => {
    const folder = copyWith({ "agency.txt": "agency_name,agency_timezone\nMetro,Europe/Kyiv\n" });
    await expect(read(folder)).rejects.toThrow("its times are those of Europe/Kyiv");
    const other = copyWith({ "stops.txt": "stop_name\nA\n" });
    await expect(read(other)).rejects.toThrow("stops.txt: column stop_id is missing");
  });
});

function copyWith(changed: Record<string, string>) {
  const folder = temporaryFolder();
  for (const file of readdirSync(awkward))
    writeFileSync(path.join(folder, file), readFileSync(path.join(awkward, file)));
  for (const [file, text] of Object.entries(changed)) writeFileSync(path.join(folder, file), text);
  return folder;
}

async function writeZip(zip: string, from: string, folder: string) {
  const files = readdirSync(from).map((file) => ({
    name: `${folder}${file}`,
    input: readFileSync(path.join(from, file)),
  }));
  writeFileSync(zip, Buffer.from(await downloadZip(files).arrayBuffer()));
}
