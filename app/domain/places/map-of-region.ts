import { curveCatmullRom, line } from "d3-shape";
import type { Region } from "#db/region/read-region.server.ts";

type Point = readonly [longitude: number, latitude: number];
type At = { longitude: number; latitude: number };

export type MapOfRegion = ReturnType<typeof drawMap>;

const drawn = new WeakMap<Region, MapOfRegion>();

/** What every map of the region has in common: where a place lies on it, and what it draws. */
export function mapOfRegion(region: Region): MapOfRegion {
  const map = drawn.get(region) ?? drawMap(region);
  drawn.set(region, map);
  return map;
}

function drawMap({ map: { west, east, south, north, scale: degree }, borders, rivers, mapTowns }: Region) {
  /** Degrees of longitude are shorter, by the cosine of the latitude in the middle. */
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const size = {
    width: Math.round((east - west) * narrowing * degree),
    height: Math.round((north - south) * degree),
  };
  const spot = ({ longitude, latitude }: At) => ({
    x: Math.round((longitude - west) * narrowing * degree),
    y: Math.round((north - latitude) * degree),
  });
  const shows = ({ x, y }: { x: number; y: number }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  const straight = line<Point>()
    .x(([longitude, latitude]) => spot({ longitude, latitude }).x)
    .y(([longitude, latitude]) => spot({ longitude, latitude }).y)
    .digits(0);
  /** Rivers are known by the towns they pass, and bend in between. */
  const bent = line<Point>().x(straight.x()).y(straight.y()).curve(curveCatmullRom).digits(0);
  return {
    size,
    /** Map units of a kilometre. */
    kilometre: degree / 111.2,
    spot,
    shows,
    /** As the d of SVG paths. */
    lines: {
      borders: borders.map((points) => straight(points)).join(""),
      water: rivers.map((points) => bent([...points])).join(""),
    },
    /** Towns that people find their way by. */
    towns: mapTowns,
  };
}
