/**
 * Writes outlines.json of a region: `node db/regions/building/build-outlines.ts DIR`. The borders of Germany, Poland and
 * Czechia within its map, from Natural Earth (world-atlas). The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { z } from "zod";
import { readJsonFile } from "#db/region/read-json-file.server.ts";

type Point = [longitude: number, latitude: number];

const [dir = ""] = process.argv.slice(2);
const degrees = z.number();
const Area = z.object({ west: degrees, east: degrees, south: degrees, north: degrees });
const { map } = readJsonFile(path.join(dir, "region.json"), z.object({ map: Area }));
/** A little more than the map shows. */
const margin = 0.2;
const numericCodes = new Set(["276", "616", "203"]);

const atlas = fileURLToPath(import.meta.resolve("world-atlas/countries-10m.json"));
const world = JSON.parse(readFileSync(atlas, "utf8")) as Topology<{ countries: GeometryCollection }>;
const ours = (id: unknown) => typeof id === "string" && numericCodes.has(id);
const borders = mesh(world, world.objects.countries, (a, b) => a !== b && ours(a.id) && ours(b.id));

const inside = ([longitude, latitude]: Point) =>
  longitude > map.west - margin &&
  longitude < map.east + margin &&
  latitude > map.south - margin &&
  latitude < map.north + margin;
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
writeFileSync(path.join(dir, "outlines.json"), `${JSON.stringify({ borders: lines })}\n`);
