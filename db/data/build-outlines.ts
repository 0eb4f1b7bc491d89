/**
 * Writes outlines.json: `node db/data/build-outlines.ts`. The borders of Germany, Poland and Czechia within the map of
 * the region, from Natural Earth (world-atlas). The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Point = [longitude: number, latitude: number];

/** A little more than the map shows. */
const area = { west: 13.2, east: 16.6, south: 50.3, north: 52.2 };
const numericCodes = new Set(["276", "616", "203"]);

const path = fileURLToPath(import.meta.resolve("world-atlas/countries-10m.json"));
const world = JSON.parse(readFileSync(path, "utf8")) as Topology<{ countries: GeometryCollection }>;
const ours = (id: unknown) => typeof id === "string" && numericCodes.has(id);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b && ours(a.id) && ours(b.id));

const inside = ([longitude, latitude]: Point) =>
  longitude > area.west && longitude < area.east && latitude > area.south && latitude < area.north;
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** Cut into the pieces that run through the area. */
function pieces(line: Point[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of line) {
    if (inside(point)) found.at(-1)?.push([rounded(point[0]), rounded(point[1])]);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found.filter((piece) => piece.length > 1);
}

const lines = borders.coordinates.flatMap((line) => pieces(line.map(([x = 0, y = 0]): Point => [x, y])));
writeFileSync(new URL("outlines.json", import.meta.url), `${JSON.stringify({ borders: lines })}\n`);
