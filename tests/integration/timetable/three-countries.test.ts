import { beforeAll, describe, expect, test } from "vitest";
import { defaultRegionDir } from "#db/region/default-region-dir.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { findPlaceById } from "#app/domain/places/find-place.server.ts";
import { findHome } from "#app/domain/timetable/find-home.server.ts";
import { importTimetable } from "#app/domain/timetable/import/import-timetable.server.ts";
import type { TransitAnswer, TransitJourney, WorkedShift } from "#app/domain/timetable/transit.ts";
import { usualShifts } from "#app/domain/timetable/usual-shifts.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";

/** A Monday. What is expected was reckoned by hand from the tables in the folder, with walks of 4.8 km/h over 1.3 times the line. */
const now = new Date("2027-03-01T10:00:00Z");
const day: WorkedShift = { begins: "08:00", ends: "16:30", day: "tuesday" };
const early: WorkedShift = { begins: "06:00", ends: "14:00", day: "tuesday" };
const late: WorkedShift = { begins: "14:00", ends: "22:00", day: "tuesday" };
const night: WorkedShift = { begins: "22:00", ends: "06:00", day: "tuesday" };

describe.each(databases)("the invented timetable of three countries on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  beforeAll(async () => {
    await importTimetable(db, regionFile(defaultRegionDir, "demo/timetable"), { now });
  });

  async function ask(from: string, to: string, shift: WorkedShift, by: "foot" | "bicycle" = "foot") {
    const [home, work] = [await findPlaceById(db, from, "de"), await findPlaceById(db, to, "de")];
    if (!home || !work) throw new Error(`${from} or ${to} is no place`);
    const ways = await findHome(db, home, { by, now });
    if (!ways) throw new Error("There is no timetable");
    const answer = ways.to(work, shift);
    expect(ways.isReachable(work, shift)).toBe(answer.reachable);
    return told(answer);
  }

  test("lets a pupil without a licence learn in three towns", async () => {
    expect(await ask("de-loebau", "de-goerlitz", day)).toEqual({
      there: "06:40–07:28 D 60",
      home: "17:32–18:20 D 60",
      ...{ first: "05:28", last: "00:02" },
    });
    expect(await ask("de-loebau", "de-zittau", day)).toEqual({
      there: "06:41–07:34 27",
      home: "16:52–17:45 27",
      ...{ first: "06:34", last: "18:52" },
    });
    expect(await ask("de-loebau", "de-bautzen", day)).toEqual({
      there: "07:10–07:47 D 60",
      home: "17:13–17:50 D 60",
      ...{ first: "05:47", last: "22:13" },
    });
  });

  test("says why the fourth is out of reach: the first bus comes too late", async () => {
    expect(await ask("de-loebau", "de-niesky", day)).toMatchObject({ there: "first_too_late 08:03" });
  });

  test("knows the last bus: the late shift cannot get home, nor the early one get there", async () => {
    expect(await ask("de-loebau", "de-zittau", late)).toMatchObject({ home: "last_too_early 18:52" });
    expect(await ask("de-loebau", "de-zittau", early)).toMatchObject({ there: "first_too_late 06:34" });
    expect(await ask("de-loebau", "de-goerlitz", late)).toMatchObject({ home: "22:32–23:20 D 60" });
  });

  test("walks over the bridge, and from there on with tram and train", async () => {
    expect(await ask("pl-zgorzelec", "de-goerlitz", early)).toMatchObject({
      there: "05:28–05:55 foot goerlitz-stadtbruecke",
      home: "14:05–14:32 foot goerlitz-stadtbruecke",
    });
    expect(await ask("pl-zgorzelec", "de-loebau", day)).toMatchObject({
      there: "06:13–07:20 A, D 60",
      home: "16:40–17:53 D 60, A",
    });
  });

  test("changes on foot from the bus of one country to that of the other", async () => {
    expect(await ask("pl-bogatynia", "de-zittau", early)).toMatchObject({
      there: "04:29–05:22 P 3, foot zittau-sieniawka, B",
    });
  });

  test("comes from Czechia by train, by day and by night", async () => {
    expect(await ask("cz-varnsdorf", "de-zittau", early)).toMatchObject({
      there: "04:34–05:13 C 7",
      home: "14:22–15:01 C 7",
    });
    expect(await ask("cz-varnsdorf", "de-zittau", late)).toMatchObject({ home: "22:22–23:01 C 7" });
    expect(await ask("cz-varnsdorf", "de-zittau", night)).toMatchObject({
      there: "20:34–21:13 C 7",
      home: "06:22–07:01 C 7",
    });
  });

  test("runs less on Sundays", async () => {
    const sunday = { ...day, day: "sunday" as const };
    expect(await ask("cz-varnsdorf", "de-zittau", sunday)).toMatchObject({
      there: "06:34–07:13 C 7",
      home: "17:22–18:01 C 7",
    });
    expect(await ask("cz-varnsdorf", "de-zittau", { ...sunday, begins: "06:00" })).toMatchObject({
      there: "first_too_late 07:13",
    });
    expect(await ask("de-loebau", "de-niesky", sunday)).toMatchObject({
      there: "no_connection",
      home: "no_connection",
    });
  });

  test("tells which end has no stop", async () => {
    expect(await ask("de-bad-muskau", "de-goerlitz", day)).toMatchObject({ there: "no_stop_at_home" });
    expect(await ask("de-goerlitz", "de-bad-muskau", day)).toMatchObject({ there: "no_stop_at_work" });
  });

  test("cycles to the station, and all the way where it is not far", async () => {
    expect(await ask("pl-zgorzelec", "de-goerlitz", early, "bicycle")).toMatchObject({
      there: "05:44–05:55 bicycle goerlitz-stadtbruecke",
    });
    expect(await ask("cz-rumburk", "cz-varnsdorf", early, "bicycle")).toMatchObject({ there: "05:17–05:36 C 7" });
  });

  test("must be reached for every shift that one works", async () => {
    const [home, work] = [await findPlaceById(db, "de-loebau", "de"), await findPlaceById(db, "de-zittau", "de")];
    const ways = home && (await findHome(db, home, { now }));
    const reached = usualShifts(["day"])
      .concat(usualShifts(["two"]))
      .map((shift) => work && ways?.isReachable(work, shift));
    expect(reached).toEqual([true, false, false]);
  });
});

/** In a line each, as it is written above. */
function told({ there, missedThere, home, missedHome, firstThere, lastHome }: TransitAnswer) {
  return {
    there: there ? inWords(there) : Object.values(missedThere ?? {}).join(" "),
    home: home ? inWords(home) : Object.values(missedHome ?? {}).join(" "),
    ...{ first: firstThere, last: lastHome },
  };
}

function inWords({ departs, arrives, legs }: TransitJourney) {
  const ways = legs.flatMap((leg, at) => {
    if (leg.kind === "ride") return [leg.line.name];
    const isWithin = at > 0 && at < legs.length - 1;
    return legs.length === 1 || isWithin ? [[leg.kind, leg.via].filter(Boolean).join(" ")] : [];
  });
  return `${departs}–${arrives} ${ways.join(", ")}`;
}
