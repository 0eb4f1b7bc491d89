import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { countries, districtRoles } from "#db/codes.ts";
import { readCsv, type RowSchema } from "#db/csv.ts";
import { crossingRoads } from "./crossing-roads.ts";

/** The tables in the folder of a region. Where there is no border nobody needs crossings, nor exonyms. */
const regionTables = {
  "districts.csv": "needed",
  "places.csv": "needed",
  "postal-codes.csv": "needed",
  "map-towns.csv": "needed",
  "rivers.csv": "optional",
  "crossings.csv": "optional",
  "exonyms.csv": "optional",
  "places-by-hand.csv": "optional",
  "geonames-names.csv": "optional",
  "forbidden-names.csv": "optional",
} as const;
type RegionTable = keyof typeof regionTables;

const text = z.string().min(1);
const optional = z.string().transform((cell) => (cell === "" ? null : cell));
const number = text.transform(Number).pipe(z.number());
const cell = z.string();
const list = z.string().transform((cell) =>
  cell
    .split("|")
    .map((item) => item.trim())
    .filter(Boolean),
);
const country = z.enum(countries);
const names = { name_de: text, name_pl: text, name_cs: text };

const District = z.object({
  id: text,
  country,
  name: text,
  /** In the languages that the region speaks. */
  ...{ name_de: optional, name_pl: optional, name_cs: optional },
  role: z.enum(districtRoles),
  subdivision: optional,
  /** As GeoNames carries it: AGS, TERYT, NUTS style. */
  geonames_code: z.string().regex(/^\d{4,5}$/),
});

const Place = z.object({
  id: text,
  country,
  name: text,
  name_de: optional,
  name_pl: optional,
  name_cs: optional,
  name_hsb: optional,
  name_dsb: optional,
  alternates: list,
  district: optional,
  lat: number,
  lon: number,
  population: number,
  geonames_id: optional,
});

const PostalCode = z.object({ country, code: z.string().regex(/^\d{5}$/), place: text });

const Crossing = z.object({
  id: text,
  countries: list.pipe(z.array(country).min(2)),
  ...names,
  lat: number,
  lon: number,
  road: z.enum(crossingRoads),
});

const RiverPoint = z.object({ river: text, lon: number, lat: number });
const MapTown = z.object({
  place: text,
  /** On which side of the point its name stands. */
  side: z.enum(["left", "right"]),
  /** Named on a picture too small for the others. */
  landmark: z.enum(["true", "false"]).transform((cell) => cell === "true"),
});

const Exonym = z.object({
  country,
  name: text,
  admin1: text,
  ...{ name_de: cell, name_pl: cell, name_cs: cell, name_hsb: cell, name_dsb: cell },
  also: cell,
  twin_town: cell,
});

const PlaceByHand = z.object({
  country,
  name: text,
  district: cell,
  ...{ lat: cell, lon: cell, population: cell, postal_codes: cell },
});

/** Where GeoNames says something else than the town itself; without a name: a quarter, or a hamlet with a namesake's population. */
const GeonamesName = z.object({ geonames_id: text, name: optional });

/** Of other times, and slips of the pen: never shown, never searched. */
const ForbiddenName = z.object({ name: text });

export type DistrictFileRow = z.output<typeof District>;
export type PlaceFileRow = z.output<typeof Place>;
export type PostalCodeFileRow = z.output<typeof PostalCode>;
export type CrossingFileRow = z.output<typeof Crossing>;
export type ExonymFileRow = z.output<typeof Exonym>;

/** What stands in the store: a change of it is read again. */
export const storedFiles = [
  "region.json",
  "districts.csv",
  "places.csv",
  "postal-codes.csv",
  "crossings.csv",
  "phrases.csv",
] as const;

export const regionFile = (dir: string, name: string) => path.resolve(dir, name);

function readTable<Schema extends RowSchema>(
  dir: string,
  name: RegionTable,
  schema: Schema,
  unique: readonly (keyof z.output<Schema> & string)[],
): z.output<Schema>[] {
  const file = regionFile(dir, name);
  return regionTables[name] === "optional" && !existsSync(file) ? [] : readCsv(file, schema, { unique });
}

export const readDistricts = (dir: string) => readTable(dir, "districts.csv", District, ["id"]);
export const readPlaces = (dir: string) => readTable(dir, "places.csv", Place, ["id"]);
export const readPostalCodes = (dir: string) =>
  readTable(dir, "postal-codes.csv", PostalCode, ["country", "code", "place"]);
export const readCrossings = (dir: string) => readTable(dir, "crossings.csv", Crossing, ["id"]);
export const readRivers = (dir: string) => readTable(dir, "rivers.csv", RiverPoint, ["river", "lon", "lat"]);
export const readMapTowns = (dir: string) => readTable(dir, "map-towns.csv", MapTown, ["place"]);
export const readExonyms = (dir: string) => readTable(dir, "exonyms.csv", Exonym, ["country", "name", "admin1"]);
export const readPlacesByHand = (dir: string) =>
  readTable(dir, "places-by-hand.csv", PlaceByHand, ["country", "name", "district"]);
export const readGeonamesNames = (dir: string) => readTable(dir, "geonames-names.csv", GeonamesName, ["geonames_id"]);
export const readForbiddenNames = (dir: string) => readTable(dir, "forbidden-names.csv", ForbiddenName, ["name"]);
