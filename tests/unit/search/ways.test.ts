import { expect, test } from "vitest";
import { RoadMap, type Stop } from "#app/domain/places/way.ts";
import { Ways, waysFrom } from "#app/domain/search/selecting/ways.ts";

const goerlitz: Stop & { id: string } = { id: "goerlitz", country: "DE", latitude: 51.15, longitude: 14.99 };
const zittau: Stop = { country: "DE", latitude: 50.9, longitude: 14.81 };
const bautzen: Stop = { country: "DE", latitude: 51.18, longitude: 14.42 };
const places = new Map([
  ["zittau", zittau],
  ["bautzen", bautzen],
]);

function counting() {
  let asked = 0;
  class Counted extends RoadMap {
    override waysFrom(from: Stop) {
      const wayTo = super.waysFrom(from);
      return (to: Stop) => {
        asked += 1;
        return wayTo(to);
      };
    }
  }
  return { roads: new Counted([]), asked: () => asked };
}

test("a way is found once, in kilometres and minutes; of an unknown place there is none", () => {
  const { roads, asked } = counting();
  const ways = new Ways(goerlitz, places, roads);
  const way = ways.to("zittau");
  expect(ways.distances("km").get("zittau")).toBe(way?.km);
  expect(ways.distances("min").get("zittau")).toBe(way?.minutes);
  expect([asked(), ways.to("nowhere"), ways.distances("km").get("nowhere")]).toEqual([1, undefined, undefined]);
  expect(ways.distances("km")).toBe(ways.distances("km"));
});

test("of several places the one that is reached first, whatever their order", () => {
  const ways = new Ways(goerlitz, places, new RoadMap([]));
  const [first, second] = [ways.to("zittau")?.km ?? 0, ways.to("bautzen")?.km ?? 0];
  const nearest = first < second ? "zittau" : "bautzen";
  expect(ways.toNearest(["zittau", "bautzen", "nowhere"])?.placeId).toBe(nearest);
  expect(ways.toNearest(["bautzen", "zittau"])?.placeId).toBe(nearest);
  expect([ways.toNearest([]), ways.toNearest(["nowhere"])]).toEqual([null, null]);
});

test("ways from a town are kept, those from the latest three hundred", () => {
  const roads = new RoadMap([]);
  const from = (id: string) => waysFrom({ ...goerlitz, id }, places, roads);
  const [first, last] = [from("first"), from("last")];
  for (let at = 0; at < 299; at++) from(`town ${at}`);
  expect(from("last")).toBe(last);
  expect(from("first")).not.toBe(first);
});
