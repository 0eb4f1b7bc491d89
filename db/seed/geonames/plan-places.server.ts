import type { Country } from "#db/codes.ts";
import { fold } from "#db/fold.ts";
import { foldedNames, type PlaceColumns, placeColumns } from "../put-places.server.ts";
import type { CountryFiles, OtherName, Town } from "./files.server.ts";
import { Gazetteer, type Spot } from "./gazetteer.ts";

export type ImportedPlace = { id: string; columns: PlaceColumns; names: string[] };

type Rules = {
  /** The board's own places, and imported ones that the dump lost but listings or companies refer to. */
  staying: Spot[];
  /** GeoNames numbers of the board's own places. */
  ownIds: ReadonlySet<string>;
  /** Ids of imported places that something refers to. */
  inUse: ReadonlySet<string>;
};

/** Two places of one name so near to each other are one: in a list of places nobody could tell them apart. */
const sameWithinKm = 5;

export const importedId = (country: Country, geonamesId: string) => `${country.toLowerCase()}-${geonamesId}`;

/** The dump's places that are not there yet under the board's own, and all places of the country together. */
export function planPlaces({ country, towns, otherNames }: CountryFiles, { staying, ownIds, inUse }: Rules) {
  const gazetteer = new Gazetteer();
  for (const spot of staying) gazetteer.add(spot);
  const usedFirst = (town: Town) => (inUse.has(importedId(country, town.geonamesId)) ? 0 : 1);
  const inOrder = towns.toSorted(
    (a, b) => usedFirst(a) - usedFirst(b) || b.population - a.population || Number(a.geonamesId) - Number(b.geonamesId),
  );
  const places: ImportedPlace[] = [];
  let known = 0;
  for (const town of inOrder) {
    const at = { latitude: town.lat, longitude: town.lon };
    const same = ownIds.has(town.geonamesId) || gazetteer.named(fold(town.name), at, sameWithinKm) !== undefined;
    if (same) {
      known++;
      continue;
    }
    const place = placeFrom(town, otherNames.get(town.geonamesId) ?? []);
    gazetteer.add({ id: place.id, names: place.names, ...at });
    places.push(place);
  }
  return { places, gazetteer, known };
}

const ownLang = { DE: "de", PL: "pl", CZ: "cs" } as const satisfies Record<Country, OtherName["lang"]>;

function placeFrom(town: Town, others: OtherName[]): ImportedPlace {
  const id = importedId(town.country, town.geonamesId);
  const shown = (lang: "de" | "pl" | "cs") => (lang === ownLang[town.country] ? null : preferred(others, lang));
  const sorbian = (lang: "hsb" | "dsb") => preferred(others, lang) ?? others.find((name) => name.lang === lang)?.name;
  const names = { name_de: shown("de"), name_pl: shown("pl"), name_cs: shown("cs") };
  const columns = placeColumns({
    ...{ id, country: town.country, name: town.name, ...names, alternates: [], geonames_id: town.geonamesId },
    ...{ name_hsb: sorbian("hsb") ?? null, name_dsb: sorbian("dsb") ?? null, district: town.district || null },
    ...{ lat: town.lat, lon: town.lon, population: town.population },
  });
  const allNames = foldedNames([town.name, ...others.map(({ name }) => name)]);
  return { id, columns: { ...columns, origin: "geonames" }, names: allNames.sort() };
}

/** Names of villages in a neighbour's language are often those of long ago: found by all, shown only where GeoNames says so. */
function preferred(others: OtherName[], lang: OtherName["lang"]) {
  return others.find((name) => name.lang === lang && name.preferred)?.name ?? null;
}
