import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";

export async function findPlaceNames(db: Db, ids: readonly string[], lang: Lang): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("place")
    .select(["id", `name_${lang} as name`])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
