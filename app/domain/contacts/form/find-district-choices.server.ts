import type { Lang } from "#db/codes.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";

export type DistrictChoice = { id: string; name: string };

/** Of the region itself first, then its neighbours across the border; each in the reader's alphabetical order. */
export const findDistrictChoices = rememberByVocabulary(async (edition, lang: Lang): Promise<DistrictChoice[]> => {
  const names = await findDistrictNames(edition, lang);
  const rows = await edition.db
    .selectFrom("district")
    .select(["id", "role"])
    .where("role", "in", ["core", "border"])
    .execute();
  const inRole = (role: string) => new Set(rows.filter((row) => row.role === role).map(({ id }) => id));
  return [inRole("core"), inRole("border")].flatMap((ids) =>
    [...names].filter(([id]) => ids.has(id)).map(([id, name]) => ({ id, name })),
  );
});
