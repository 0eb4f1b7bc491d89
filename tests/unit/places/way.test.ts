import { describe, expect, test } from "vitest";
import { RoadMap, wayBetween } from "#app/domain/places/way.ts";
import { crossings, knownWays, placeOf, way } from "#tests/support/ways.ts";

const median = (values: number[]) => values.map(Math.abs).toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const worst = (values: number[]) => Math.max(...values.map(Math.abs));

describe("against ways that people know", () => {
  const long = knownWays.filter((known) => known.km > 10);
  const flat = knownWays.filter((known) => known.why !== "over the hills");

  test("kilometres: half of them within a tenth, all within a quarter", () => {
    expect(median(long.map(({ km, kmOff }) => kmOff / km))).toBeLessThanOrEqual(0.1);
    expect(worst(long.map(({ km, kmOff }) => kmOff / km))).toBeLessThanOrEqual(0.25);
    expect(worst(knownWays.filter(({ km }) => km <= 10).map(({ kmOff }) => kmOff))).toBeLessThanOrEqual(1);
  });

  test("minutes: half of them within five, in the plain nearly all within a quarter of an hour", () => {
    expect(median(knownWays.map(({ minutesOff }) => minutesOff))).toBeLessThanOrEqual(5);
    expect(worst(flat.map(({ minutesOff }) => minutesOff))).toBeLessThanOrEqual(20);
    expect(worst(knownWays.map(({ minutesOff }) => minutesOff))).toBeLessThanOrEqual(35);
  });

  test("no ways are systematically too long or too short", () => {
    const mean = long.reduce((sum, { km, kmOff }) => sum + kmOff / km, 0) / long.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });
});

test.each([
  ["de-goerlitz", "pl-zgorzelec", "goerlitz-stadtbruecke"],
  ["pl-gubin", "de-guben", "guben-gubin"],
  ["de-ostritz", "pl-krzewina", "hagenwerder-radomierzyce"],
  ["de-rothenburg-ol", "pl-piensk", "ludwigsdorf-jedrzychowice"],
  ["de-rothenburg-ol", "pl-przewoz", "podrosche-przewoz"],
  ["pl-zary", "de-cottbus", "forst-olszyna"],
  ["pl-wroclaw", "de-dresden", "ludwigsdorf-jedrzychowice"],
  ["de-zittau", "cz-liberec", "zittau-kopaczow-hradek"],
  ["cz-varnsdorf", "de-zittau", "grossschoenau-varnsdorf"],
  ["cz-decin", "de-bad-schandau", "schmilka-hrensko"],
  ["pl-jelenia-gora", "cz-harrachov", "jakuszyce-harrachov"],
])("from %s to %s one drives over %s", (from, to, crossing) => {
  expect(way(from, to).via?.id).toBe(crossing);
});

test("nobody drives over a footbridge", () => {
  const roads = crossings.filter(({ road }) => road !== "path");
  const ways = knownWays.map(({ from, to }) => wayBetween(placeOf(from), placeOf(to), roads));
  expect(ways).toEqual(knownWays.map(({ ours }) => ours));
});

test("at home there is no border", () => {
  expect(way("de-goerlitz", "de-bautzen").via).toBeNull();
  expect(way("de-goerlitz", "de-goerlitz")).toEqual({ km: 0, minutes: 5, minutesBy: null, via: null });
});

test("from Poland to Czechia the way may lead through Germany; it names the crossing by which one leaves", () => {
  const direct = crossings.filter(({ countries }) => countries.join() === "PL,CZ");
  const [from, to] = [placeOf("pl-bogatynia"), placeOf("cz-varnsdorf")];
  const through = wayBetween(from, to, crossings);
  expect(through.via?.countries).toContain("DE");
  expect(through.km).toBeLessThan(wayBetween(from, to, direct).km);
});

test("there and back are equally far", () => {
  expect(worst(knownWays.map(({ from, to, ours }) => way(to, from).km - ours.km))).toBe(0);
});

test("without a crossing there is no way", () => {
  expect(new RoadMap([]).waysFrom(placeOf("de-goerlitz"))(placeOf("pl-zgorzelec"))).toMatchObject({
    km: Infinity,
    via: null,
  });
});
