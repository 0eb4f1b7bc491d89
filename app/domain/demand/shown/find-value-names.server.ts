import type { Db } from "#db/connect.server.ts";
import type { DemandSplit } from "#db/schema/demand.ts";
import { findDistrictNames } from "#app/domain/places/find-district-names.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

/** What the ids of a split are called in the reader's language; codes have their names in the texts. */
export async function findValueNames(db: Db, split: DemandSplit, lang: Lang): Promise<Record<string, string>> {
  if (split === "district") return Object.fromEntries(await findDistrictNames(db, lang));
  if (split !== "occupation") return {};
  const rows = await db
    .selectFrom("occupation")
    .select(["id", `name_${lang} as name`])
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
