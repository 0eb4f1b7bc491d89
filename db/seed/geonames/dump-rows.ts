import { z } from "zod";
import { countries } from "#db/codes.ts";

/**
 * What GeoNames' dumps say: for the region's own table (build-places.ts) and for import-places. Columns as in the readme.txt that lies beside the dumps.
 */
export const dumpColumns = [
  ...["geonameid", "name", "asciiname", "alternatenames", "latitude", "longitude", "feature class", "feature code"],
  ...["country code", "cc2", "admin1 code", "admin2 code", "admin3 code", "admin4 code", "population", "elevation"],
  ...["dem", "timezone", "modification date"],
] as const;

export const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "is not a number")
    .transform((cell) => Number(Number(cell).toFixed(5)))
    .refine((value) => Math.abs(value) <= most, `is not between -${most} and ${most}`);

export const geonamesId = z.string().regex(/^[1-9]\d*$/, "is not a GeoNames number");

export const DumpRow = z.object({
  geonameid: geonamesId,
  name: z.string().trim().min(1),
  alternatenames: z.string(),
  latitude: degrees(90),
  longitude: degrees(180),
  "feature code": z.string(),
  "country code": z.enum(countries),
  "admin1 code": z.string(),
  "admin2 code": z.string(),
  "admin3 code": z.string(),
  population: z.string().regex(/^\d+$/, "is not a whole number").transform(Number),
});

/** Quarters of towns, and what is historical, destroyed or abandoned. */
const noPlaces = new Set(["PPLX", "PPLH", "PPLQ", "PPLW"]);
/** What the region knows better than GeoNames. */
export type DumpRules = {
  /** District by "country code". */
  districts: ReadonlyMap<string, string>;
  /** By GeoNames number; null: it is no place. What has a name here is one, whatever GeoNames says. */
  names: ReadonlyMap<string, string | null>;
  /** Folded; never shown, never searched. */
  forbidden: ReadonlySet<string>;
};

/** Under its official name, in our district; undefined where the row is none of our places. */
export function townFrom(row: z.output<typeof DumpRow>, { districts, names }: DumpRules) {
  const { geonameid: id, "country code": country, "feature code": kind } = row;
  const official = names.get(id);
  const name = official === undefined && noPlaces.has(kind) ? null : official === undefined ? row.name : official;
  if (name === null) return undefined;
  return {
    country,
    name,
    district: districts.get(`${country} ${row[country === "DE" ? "admin3 code" : "admin2 code"]}`) ?? "",
    lat: row.latitude,
    lon: row.longitude,
    population: row.population,
    geonamesId: id,
  };
}
