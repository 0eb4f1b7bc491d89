import type { PlaceOrigin } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import type {
  CrossingFileRow,
  DistrictFileRow,
  PlaceFileRow,
  PostalCodeFileRow,
} from "#db/region/region-files.server.ts";
import { batches, excluded } from "./upsert.server.ts";

export async function putDistricts(db: Db, rows: DistrictFileRow[]) {
  const changing = ["country", "name", "name_de", "name_pl", "name_cs", "role", "subdivision"] as const;
  for (const batch of batches(rows)) {
    await db
      .insertInto("district")
      .values(batch.map(districtColumns))
      .onConflict((conflict) => conflict.column("id").doUpdateSet(excluded(changing)))
      .execute();
  }
}

function districtColumns({ geonames_code: _, name_de, name_pl, name_cs, ...row }: DistrictFileRow) {
  return { ...row, name_de: name_de ?? row.name, name_pl: name_pl ?? row.name, name_cs: name_cs ?? row.name };
}

export async function putPlaces(db: Db, rows: PlaceFileRow[], codes: PostalCodeFileRow[]) {
  await upsertPlaces(db, rows.map(placeColumns));
  const own = db.selectFrom("place").select("id").where("origin", "=", "board");
  await db.deleteFrom("place_name").where("place_id", "in", own).execute();
  await insertNames(
    db,
    rows.map((row) => ({ id: row.id, names: namesOf(row) })),
  );
  await db.deleteFrom("postal_code").where("origin", "=", "board").execute();
  for (const batch of batches(codes)) {
    const withPlace = batch.map(({ country, code, place }) => ({ country, code, place_id: place }));
    await db
      .insertInto("postal_code")
      .values(withPlace)
      .onConflict((conflict) => conflict.columns(["country", "code", "place_id"]).doUpdateSet({ origin: "board" }))
      .execute();
  }
}

export type PlaceColumns = ReturnType<typeof placeColumns> & { origin?: PlaceOrigin };

export function placeColumns(row: PlaceFileRow) {
  return {
    id: row.id,
    country: row.country,
    name: row.name,
    name_de: row.name_de ?? row.name,
    name_pl: row.name_pl ?? row.name,
    name_cs: row.name_cs ?? row.name,
    name_hsb: row.name_hsb,
    name_dsb: row.name_dsb,
    district_id: row.district,
    latitude: row.lat,
    longitude: row.lon,
    population: row.population,
  };
}

export async function upsertPlaces(db: Db, places: PlaceColumns[]) {
  const changing = Object.keys(places[0] ?? {}).filter((column) => column !== "id") as "name"[];
  for (const batch of batches(places)) {
    await db
      .insertInto("place")
      .values(batch)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(excluded(changing)))
      .execute();
  }
}

export async function insertNames(db: Db, places: { id: string; names: string[] }[]) {
  const rows = places.flatMap(({ id, names }) => names.map((folded) => ({ place_id: id, folded })));
  for (const batch of batches(rows, 2000)) await db.insertInto("place_name").values(batch).execute();
}

/** All of them anew: nothing refers to a crossing. */
export async function putCrossings(db: Db, rows: CrossingFileRow[]) {
  await db.deleteFrom("crossing").execute();
  for (const batch of batches(rows)) {
    const values = batch.map(({ countries, lat, lon, ...row }) => ({
      ...row,
      countries: countries.join("|"),
      latitude: lat,
      longitude: lon,
    }));
    await db.insertInto("crossing").values(values).execute();
  }
}

const addition =
  /\s*[(/].*|\s+(an der|am|auf|im|in|in der|bei|ob der|vor der|nad|pod|u|koło|przy) .*|\s+O\.L\..*|\s+O\.-L\..*/;
/** Raise it with every change of what a place is called here, so that stores that have the same files read them again. */
export const rulesOfNames = 2;

/** Every spelling somebody may look for, also without "(Heide)", "/O.L." or "an der Spree". */
export function namesOf(row: PlaceFileRow): string[] {
  return foldedNames([row.name, row.name_de, row.name_pl, row.name_cs, row.name_hsb, row.name_dsb, ...row.alternates]);
}

export function foldedNames(names: (string | null)[]): string[] {
  const short = names.map((name) => name?.replace(addition, ""));
  const forms = new Set([...names, ...short].flatMap((name) => (name ? foldedForms(name) : [])));
  return [...forms].filter(Boolean);
}
