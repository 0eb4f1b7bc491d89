import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

type Choice = { id: string; name: string };
export type ProfileChoices = {
  districts: Choice[];
  /** Who could read of a profile, and so can be named not to. */
  companies: Choice[];
};

/** What the form of a profile offers. */
export async function findProfileChoices(db: Db, lang: Lang): Promise<ProfileChoices> {
  const [districts, companies] = await Promise.all([
    db
      .selectFrom("district")
      .select(["id", `name_${lang} as name`])
      .where("role", "in", ["core", "border"])
      .execute(),
    db
      .selectFrom("company")
      .select(["id", "name"])
      .where("kind", "=", "member")
      .where("suspended_at", "is", null)
      .execute(),
  ]);
  const compare = compareIn(lang);
  const byName = (one: Choice, other: Choice) => compare(one.name, other.name);
  return { districts: districts.sort(byName), companies: companies.sort(byName) };
}
