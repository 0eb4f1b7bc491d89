import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

/** A part of a country that sets the holidays of its schools, with those of its districts that the board knows. */
export type SchoolArea = { id: string; names: Partial<Record<Lang, string>>; districtIds: string[] };

/** As the region's folder names them. A store without a vocabulary knows of none. */
export async function findSchoolAreas(db: Db): Promise<SchoolArea[]> {
  const stored = await db.selectFrom("setting").select("value").where("key", "=", "school_areas").executeTakeFirst();
  return JSON.parse(stored?.value ?? "[]") as SchoolArea[]; // written by loadVocabulary
}
