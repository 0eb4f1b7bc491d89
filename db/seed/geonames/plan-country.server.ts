import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CountryFiles } from "./files.server.ts";
import { type PlacedCode, planCodes } from "./plan-codes.server.ts";
import { importedId, type ImportedPlace, planPlaces } from "./plan-places.server.ts";
import { spotOf, storedCodes, storedPlaces } from "./stored.server.ts";

export type CountryPlan = {
  country: Country;
  read: number;
  known: number;
  added: ImportedPlace[];
  changed: ImportedPlace[];
  removed: ImportedPlace[];
  kept: ImportedPlace[];
  codes: { all: PlacedCode[]; added: PlacedCode[]; removed: PlacedCode[] };
};

type Rules = { ownIds: ReadonlySet<string>; inUse: ReadonlySet<string> };

/** What must change so that the store has one country's places as the dump has them. */
export async function planCountry(db: Db, files: CountryFiles, { ownIds, inUse }: Rules): Promise<CountryPlan> {
  const { country, towns } = files;
  const { own, imported } = await storedPlaces(db, country);
  const inDump = new Set(towns.map(({ geonamesId }) => importedId(country, geonamesId)));
  const lost = [...imported.values()].filter(({ id }) => inUse.has(id) && !inDump.has(id));
  const staying = [...own, ...lost].map(spotOf);
  const { places, gazetteer, known } = planPlaces(files, { staying, ownIds, inUse });

  const wanted = new Set(places.map(({ id }) => id));
  const unwanted = [...imported.values()].filter(({ id }) => !wanted.has(id));
  const stored = await storedCodes(db, country);
  const ownCodes = new Set(stored.own.map(keyOf));
  const codes = planCodes(files.codes, gazetteer).filter((code) => !ownCodes.has(keyOf(code)));
  return {
    ...{ country, read: towns.length, known },
    added: places.filter(({ id }) => !imported.has(id)),
    changed: places.filter((place) => isOtherThan(imported.get(place.id), place)),
    removed: unwanted.filter(({ id }) => !inUse.has(id)),
    kept: unwanted.filter(({ id }) => inUse.has(id)),
    codes: { all: codes, added: without(stored.imported, codes), removed: without(codes, stored.imported) },
  };
}

function isOtherThan(before: ImportedPlace | undefined, { columns, names }: ImportedPlace) {
  if (!before) return false;
  const same = Object.entries(columns).every(([name, value]) => before.columns[name as "id"] === value); // its own keys
  return !same || before.names.join() !== names.join();
}

function without(some: PlacedCode[], all: PlacedCode[]) {
  const known = new Set(some.map(keyOf));
  return all.filter((code) => !known.has(keyOf(code)));
}

const keyOf = ({ code, place_id }: PlacedCode) => `${code} ${place_id}`;
