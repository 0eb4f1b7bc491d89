import { expect, test } from "vitest";
import { MinutesTaken } from "#app/domain/roads/import/minutes-taken.ts";
import { readOsrmTable } from "#app/domain/roads/import/read-osrm-table.server.ts";
import { emptyTable, unknown } from "#app/domain/roads/road-table.ts";

const places = [
  { id: "de-bautzen", latitude: 51.18035, longitude: 14.43494 },
  { id: "de-goerlitz", latitude: 51.15518, longitude: 14.98853 },
  { id: "pl-zgorzelec", latitude: 51.14942, longitude: 15.00835 },
];
const waypoints = places.map(({ longitude, latitude }) => ({
  ...{ hint: "", name: "Am Markt", distance: 12 },
  location: [longitude + 0.0001, latitude],
}));
const durations: (number | null)[][] = [
  [0, 2_450.4, 2_900],
  [2_480, 0, 20],
  [null, 380, 0],
];
const answer = { code: "Ok", durations, sources: waypoints, destinations: waypoints };

function read(file: object, list = places) {
  const taken = new MinutesTaken(emptyTable(list.map(({ id }) => id)), "table.json");
  const day = readOsrmTable(JSON.stringify(file), list, taken);
  return { day, taken, minutes: [...taken.table.minutes] };
}

test("takes seconds as minutes, at least one; what OSRM finds no way for stays unknown", () => {
  const { minutes, day, taken } = read(answer);
  expect(minutes).toEqual([unknown, 41, 48, 41, unknown, 1, unknown, 6, unknown]);
  expect([day, taken.faults.count, taken.tooFar]).toEqual([null, 0, 0]);
});

test("says as of when the roads are, where the answer does", () => {
  expect(read({ ...answer, data_version: "2026-11-20T21:21:02Z" }).day).toBe("2026-11-20");
  expect(read({ ...answer, data_version: "lausitz" }).day).toBeNull();
});

test("leaves out what takes longer than anybody goes", () => {
  const far = durations.with(0, [0, 254 * 60, 255 * 60]);
  const { minutes, taken } = read({ ...answer, durations: far });
  expect([minutes[1], minutes[2], taken.tooFar]).toEqual([254, unknown, 1]);
});

test("names a place for which a road elsewhere was found, and takes the others", () => {
  const elsewhere = waypoints.with(2, { ...waypoints[0], location: [15.3, 51.2] } as (typeof waypoints)[number]);
  const { minutes, taken } = read({ ...answer, destinations: elsewhere });
  expect(taken.faults.told).toEqual(["table.json:pl-zgorzelec: the road that was found lies 21 km away"]);
  expect(minutes.filter((minute) => minute !== unknown)).toEqual([41, 41]);
});

test("refuses the answer to another list, and what is none", () => {
  expect(() => read(answer, places.slice(1))).toThrow("3 places instead of 2");
  expect(() => read({ ...answer, durations: [[0, 1, 2], [1], [3, 4, 0]] })).toThrow("1 places instead of 3");
  expect(() => read({ ...answer, sources: waypoints.toReversed() })).toThrow("2 places lie elsewhere");
  expect(() => read({ code: "TooBig", message: "Too many table coordinates" })).toThrow("no answer of OSRM");
  expect(() => read({ ...answer, durations: [[-1]] })).toThrow("no answer of OSRM");
});
