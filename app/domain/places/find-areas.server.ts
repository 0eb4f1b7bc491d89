import { foldedForms } from "#db/fold.ts";
import type { StoredArea } from "#db/region/stored-area.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

/** Parts of the region and of its countries, as the region's folder names them. A store without a vocabulary knows of none. */
export const findAreas = rememberByVocabulary(async ({ db }) => {
  const stored = await db.selectFrom("setting").select("value").where("key", "=", "areas").executeTakeFirst();
  const areas = JSON.parse(stored?.value ?? "[]") as StoredArea[]; // written by loadVocabulary
  return {
    names: new Map(areas.map(({ id, names }) => [id, names])),
    /** By each folded form of their names. */
    byName: new Map(
      areas.flatMap(({ id, names, words, districtIds }) =>
        [...Object.values(names), ...words].flatMap((name) =>
          foldedForms(name).map((form) => [form, { id, districts: districtIds }] as const),
        ),
      ),
    ),
  };
});
