import { expect, test } from "vitest";
import { layeredRoadTimes } from "#app/domain/roads/layered-road-times.ts";
import { coversAllOf, emptyTable } from "#app/domain/roads/road-table.ts";

const goerlitz = { latitude: 51.15, longitude: 14.99 };
const zittau = { latitude: 50.9, longitude: 14.81 };
const bautzen = { latitude: 51.18, longitude: 14.42 };
const points = new Map([
  ["goerlitz", goerlitz],
  ["zittau", zittau],
  ["bautzen", bautzen],
]);

/** "goerlitz zittau 38" is a way and its minutes. */
function tableOf(places: string[], ...ways: string[]) {
  const table = emptyTable(places);
  for (const way of ways) {
    const [from = "", to = "", minutes] = way.split(" ");
    table.minutes[places.indexOf(from) * places.length + places.indexOf(to)] = Number(minutes);
  }
  return table;
}

const network = (day: string) => ({ origin: "csv" as const, source: "", day });
const places = ["goerlitz", "zittau", "bautzen"];

test("the first that knows a way answers, and one known in the other direction only takes as long", () => {
  const latest = { network: network("2026-12-01"), table: tableOf(["zittau", "goerlitz"], "goerlitz zittau 38") };
  const earlier = {
    network: network("2026-01-01"),
    table: tableOf(places, "goerlitz zittau 50", "goerlitz bautzen 40", "bautzen goerlitz 42"),
  };
  const times = layeredRoadTimes([latest, earlier], points);
  expect(times.from(goerlitz)(zittau)).toEqual({ minutes: 38, network: latest.network });
  expect(times.from(zittau)(goerlitz)?.minutes).toBe(38);
  expect(times.from(goerlitz)(bautzen)).toEqual({ minutes: 40, network: earlier.network });
  expect(times.from(bautzen)(goerlitz)?.minutes).toBe(42);
  expect(times.from(zittau)(bautzen)).toBeNull();
  expect(times.from({ latitude: 52, longitude: 14 })(zittau)).toBeNull();
});

test("a place that the region no longer has is not asked for", () => {
  const layer = { network: network("2026-12-01"), table: tableOf(["gone", "zittau"], "gone zittau 5") };
  expect(layeredRoadTimes([layer], points).from(zittau)(goerlitz)).toBeNull();
});

test("one table covers another where it knows every way of it", () => {
  const one = tableOf(places, "goerlitz zittau 38", "zittau bautzen 45");
  expect(coversAllOf(one, tableOf(["zittau", "goerlitz"], "goerlitz zittau 50"))).toBe(true);
  expect(coversAllOf(one, tableOf(["zittau", "goerlitz"], "zittau goerlitz 50"))).toBe(false);
  expect(coversAllOf(one, tableOf(["zittau", "gone"], "zittau gone 50"))).toBe(false);
});
