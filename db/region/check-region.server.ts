import { FileError } from "#db/csv.ts";
import { fold } from "#db/fold.ts";
import { isOfSchoolArea } from "./is-of-school-area.ts";
import { contrastFaults } from "./look/contrast-faults.ts";
import { readRegion } from "./read-region.server.ts";
import {
  type DistrictFileRow,
  type PlaceFileRow,
  readCrossings,
  readDistricts,
  readExonyms,
  readForbiddenNames,
  readGeonamesNames,
  readPlaces,
  readPlacesByHand,
  readPostalCodes,
} from "./region-files.server.ts";

type Region = ReturnType<typeof readRegion>;

export type RegionCheck = {
  /** What must be put right before a board can be of this region. */
  faults: string[];
  /** A board can do without, and nobody finds it: towns of which no source says where they lie. */
  missing: string[];
  /** Null where a file could not even be read. */
  found: { core: string[]; places: number; postalCodes: number } | null;
};

/** Reads all that is in the folder of a region, and whether its tables fit together. */
export function checkRegion(dir: string): RegionCheck {
  const faults: string[] = [];
  const read = <Read>(reading: () => Read): Read | null => {
    try {
      return reading();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      faults.push(...error.message.split("\n"));
      return null;
    }
  };
  const region = read(() => readRegion(dir));
  const districts = read(() => readDistricts(dir));
  const places = read(() => readPlaces(dir));
  const codes = read(() => readPostalCodes(dir));
  const crossings = read(() => readCrossings(dir));
  const byHand = read(() => readPlacesByHand(dir)) ?? [];
  for (const optional of [readExonyms, readGeonamesNames, readForbiddenNames]) read(() => optional(dir));
  if (!region || !districts || !places || !codes || !crossings) return { faults, missing: [], found: null };
  const known = new Map(places.map((place) => [place.id, place]));
  faults.push(
    ...districtFaults(region, districts, places),
    ...places.flatMap((place) => placeFaults(place, districts)),
    ...codes.flatMap(({ code, country, place }) => {
      const town = known.get(place);
      if (!town) return [`postal-codes.csv: ${code} is of ${place}, which is not in places.csv`];
      return town.country === country ? [] : [`postal-codes.csv: ${code} is of ${country}, but ${place} is not`];
    }),
    ...mapFaults(region, known),
    ...region.schoolAreas.flatMap(({ id, codes }) =>
      districts.some((district) => isOfSchoolArea(district, { id, codes }))
        ? []
        : [`region.json: schoolAreas: no district of ${id} has a geonames_code that begins with ${codes}`],
    ),
    ...contrastFaults(region.look.colors),
    ...crossings.flatMap((crossing) =>
      crossing.countries
        .filter((country) => !region.countries.includes(country))
        .map((country) => `crossings.csv: ${crossing.id} leads to ${country}, which region.json does not name`),
    ),
    ...Object.entries(region.words).flatMap(([list, words]) =>
      list === "filler" || list === "behindTowns"
        ? words.filter((word) => word !== fold(word)).map((word) => `region.json: words.${list}: ${word} is not folded`)
        : [],
    ),
  );
  const core = districts.flatMap(({ role, name }) => (role === "core" ? name : []));
  const missing = unplaced(byHand, places);
  return { faults, missing, found: { core, places: places.length, postalCodes: codes.length } };
}

function districtFaults({ countries, langs, map }: Region, districts: DistrictFileRow[], places: PlaceFileRow[]) {
  const core = districts.filter(({ role }) => role === "core");
  const keys = new Map<string, string>();
  return [
    ...(core.length === 0 ? ["districts.csv: no district has the role core"] : []),
    ...districts.flatMap(({ id, country, geonames_code, ...named }) => {
      const key = `${country} ${geonames_code}`;
      const same = keys.get(key);
      keys.set(key, id);
      return [
        ...langs.filter((lang) => !named[`name_${lang}`]).map((lang) => `districts.csv: ${id} has no name_${lang}`),
        ...(countries.includes(country)
          ? []
          : [`districts.csv: ${id} is in ${country}, which region.json does not name`]),
        ...(same === undefined ? [] : [`districts.csv: ${id} and ${same} have the same geonames_code`]),
      ];
    }),
    ...core.flatMap(({ id }) => {
      const towns = places.filter(({ district }) => district === id);
      if (towns.length === 0) return [`districts.csv: ${id} has no place in places.csv`];
      const shown = towns.some(
        ({ lat, lon }) => lat >= map.south && lat <= map.north && lon >= map.west && lon <= map.east,
      );
      return shown ? [] : [`region.json: the map shows no place of ${id}`];
    }),
  ];
}

/** Known by hand, but without coordinates, and build-places.ts found none either. */
function unplaced(byHand: ReturnType<typeof readPlacesByHand>, places: PlaceFileRow[]) {
  return byHand.flatMap(({ country, name, district }) =>
    places.some((place) => place.country === country && place.name === name && (place.district ?? "") === district)
      ? []
      : [
          `places-by-hand.csv: ${name} (${district}) has no coordinates, so no search finds it: write lat and lon there`,
        ],
  );
}

function placeFaults({ id, country, district }: PlaceFileRow, districts: DistrictFileRow[]) {
  if (district === null) return [];
  const own = districts.find((one) => one.id === district);
  if (!own) return [`places.csv: ${id} is in ${district}, which is not in districts.csv`];
  return own.country === country ? [] : [`places.csv: ${id} is of ${country}, but its district ${district} is not`];
}

function mapFaults({ map, mapTowns, rivers }: Region, known: ReadonlyMap<string, PlaceFileRow>) {
  return [
    ...[...mapTowns.keys()].flatMap((id) => {
      const place = known.get(id);
      if (!place) return [`map-towns.csv: ${id} is not in places.csv`];
      const shown = place.lat >= map.south && place.lat <= map.north && place.lon >= map.west && place.lon <= map.east;
      return shown ? [] : [`map-towns.csv: ${id} lies beyond the map`];
    }),
    ...([...mapTowns.values()].some(({ landmark }) => landmark) ? [] : ["map-towns.csv: no town is a landmark"]),
    ...(rivers.some((points) => points.length < 2) ? ["rivers.csv: a river has only one point"] : []),
  ];
}
