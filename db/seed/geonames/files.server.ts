import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Country } from "#db/codes.ts";
import { FileError } from "#db/csv.ts";
import { fold } from "#db/fold.ts";
import { readTabSeparated } from "#db/read-tab-separated.ts";
import { degrees, dumpColumns, DumpRow, type DumpRules, geonamesId, townFrom } from "./dump-rows.ts";

export type Town = NonNullable<ReturnType<typeof townFrom>>;
export type OtherName = { lang: (typeof nameLangs)[number]; name: string; preferred: boolean };
export type Code = { code: string; name: string; latitude: number; longitude: number };
export type CountryFiles = { country: Country; towns: Town[]; otherNames: Map<string, OtherName[]>; codes: Code[] };

const nameLangs = ["de", "pl", "cs", "hsb", "dsb"] as const;

/** The files have the same names in three folders of GeoNames' server, so they lie in three folders here. */
const server = "https://download.geonames.org/export";
const placesFile = (country: Country) => `${country}.txt`;
const codesFile = (country: Country) => path.join("postal-codes", `${country}.txt`);
const namesFile = (country: Country) => path.join("alternate-names", `${country}.txt`);

const codeColumns = [
  ...["country code", "postal code", "place name", "admin name1", "admin code1", "admin name2", "admin code2"],
  ...["admin name3", "admin code3", "latitude", "longitude", "accuracy"],
];
const nameColumns = [
  ...["alternateNameId", "geonameid", "isolanguage", "alternate name", "isPreferredName", "isShortName"],
  ...["isColloquial", "isHistoric", "from", "to"],
];

/** What the dumps in a folder say of a country. The names in other languages may be missing. */
export function readCountry(folder: string, country: Country, rules: DumpRules): CountryFiles {
  const towns = readTowns(folder, country, rules);
  const otherNames = readNames(folder, country, { towns, forbidden: rules.forbidden });
  return { country, towns, otherNames, codes: readCodes(folder, country) };
}

export function checkThere(folder: string, countries: readonly Country[]) {
  const wanted = countries.flatMap((country) => [
    { label: placesFile(country), source: `${server}/dump/${country}.zip` },
    { label: codesFile(country), source: `${server}/zip/${country}.zip` },
  ]);
  const missing = wanted.filter(({ label }) => !existsSync(path.join(folder, label)));
  if (missing.length === 0) return;
  throw new FileError(
    missing.map(({ label, source }) => `${label} is missing in ${folder}: take it from ${source}.`).join("\n"),
  );
}

function readTowns(folder: string, country: Country, rules: DumpRules): Town[] {
  const label = placesFile(country);
  const schema = DumpRow.extend({ "country code": z.literal(country) });
  const populated = dumpColumns.indexOf("feature class");
  const isWanted = (cells: string[]) => cells[populated] === "P";
  const rows = readTabSeparated(path.join(folder, label), { label, columns: dumpColumns, schema, isWanted });
  const towns = [...rows].flatMap((row) => townFrom(row, rules) ?? []);
  return notEmpty(towns, `${label} has no populated places.`);
}

const emptyOr = (schema: ReturnType<typeof degrees>) =>
  z
    .string()
    .transform((cell) => (cell === "" ? null : cell))
    .pipe(schema.nullable());

function readCodes(folder: string, country: Country): Code[] {
  const label = codesFile(country);
  const schema = z.object({
    "country code": z.literal(country),
    "postal code": z.string().regex(/^\d{5}$|^\d\d-\d{3}$|^\d{3} \d\d$/, "is not a postal code of five digits"),
    "place name": z.string(),
    latitude: emptyOr(degrees(90)),
    longitude: emptyOr(degrees(180)),
  });
  const rows = readTabSeparated(path.join(folder, label), { label, columns: codeColumns, schema });
  const codes = [...rows].flatMap(({ latitude, longitude, ...row }) => {
    if (latitude === null || longitude === null) return [];
    return [{ code: row["postal code"].replace(/\D/g, ""), name: row["place name"], latitude, longitude }];
  });
  return notEmpty(codes, `${label} has no postal codes with coordinates.`);
}

type Named = { towns: Town[]; forbidden: DumpRules["forbidden"] };

function readNames(folder: string, country: Country, { towns, forbidden }: Named) {
  const label = namesFile(country);
  const file = path.join(folder, label);
  const known = new Map<string, OtherName[]>();
  if (!existsSync(file)) return known;
  const wantedTowns = new Set(towns.map((town) => town.geonamesId));
  const isWanted = ([, id = "", lang = ""]: string[]) =>
    nameLangs.some((wanted) => wanted === lang) && wantedTowns.has(id);
  const flag = z.enum(["", "1"]).transform((cell) => cell === "1");
  const schema = z.object({
    geonameid: geonamesId,
    isolanguage: z.enum(nameLangs),
    "alternate name": z.string().trim().min(1),
    isPreferredName: flag,
    isColloquial: flag,
    isHistoric: flag,
    to: z.string(),
  });
  for (const row of readTabSeparated(file, { label, columns: nameColumns, schema, isWanted })) {
    const name = row["alternate name"];
    if (row.isColloquial || row.isHistoric || row.to !== "" || forbidden.has(fold(name))) continue;
    const others = known.get(row.geonameid) ?? [];
    others.push({ lang: row.isolanguage, name, preferred: row.isPreferredName });
    known.set(row.geonameid, others);
  }
  return known;
}

/** An empty file would take everything away. */
function notEmpty<Item>(items: Item[], fault: string) {
  if (items.length === 0) throw new FileError(fault);
  return items;
}
