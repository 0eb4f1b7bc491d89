import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import type { DistrictFileRow } from "#db/region/region-files.server.ts";

/** A board stays in its region: the places of two in one store would belong to neither. */
export async function assertSameRegion(db: Db, districts: readonly DistrictFileRow[]) {
  const stored = await db.selectFrom("district").select("id").where("role", "=", "core").execute();
  const own = new Set(districts.flatMap(({ id, role }) => (role === "core" ? id : [])));
  if (stored.length === 0 || stored.some(({ id }) => own.has(id))) return;
  const known = stored.map(({ id }) => id).sort();
  throw new FileError(
    `This store is of another region (${known.join(", ")}): REGION_DIR must name its folder, or DATA_DIR another store.`,
  );
}
