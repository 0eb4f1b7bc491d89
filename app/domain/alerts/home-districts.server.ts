import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

export type HomeDistrict = { id: string; name: string; role: "core" | "border"; listings: number };

/** Where one can come home to: the region and its neighbours, with the number of listings the search finds there. */
export async function findHomeDistricts(db: Db, { lang, now }: { lang: Lang; now: Date }): Promise<HomeDistrict[]> {
  const everything = parseCriteria(new URLSearchParams());
  const [rows, { facets }] = await Promise.all([
    db
      .selectFrom("district")
      .select(["id", "role", `name_${lang} as name`])
      .where("role", "in", ["core", "border"])
      .execute(),
    findListings(db, everything, { lang, now }),
  ]);
  const compare = compareIn(lang);
  return rows
    .map(({ id, name, role }) => ({
      id,
      name,
      role: role === "core" ? ("core" as const) : ("border" as const),
      listings: facets.district[id] ?? 0,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

export async function isHomeDistrict(db: Db, id: string) {
  const row = await db
    .selectFrom("district")
    .select("id")
    .where("id", "=", id)
    .where("role", "in", ["core", "border"])
    .executeTakeFirst();
  return row !== undefined;
}
