import { countries, type Currency, type Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { wholeRegion } from "./home-fact.ts";

export type HomeFactArea = { id: string; name: string; currency: Currency };

/** What a fact can be about: the region, a district of it, or one beside it. The region's money is that of most of its districts. */
export async function findHomeFactAreas(db: Db, lang: Lang, region: string): Promise<HomeFactArea[]> {
  const rows = await db
    .selectFrom("district")
    .select(["id", "country", "role", `name_${lang} as name`])
    .where("role", "in", ["core", "border"])
    .execute();
  const core = Map.groupBy(
    rows.filter(({ role }) => role === "core"),
    ({ country }) => country,
  );
  const inCountry = (country: (typeof countries)[number]) => core.get(country)?.length ?? 0;
  const [home] = [...countries].sort((one, other) => inCountry(other) - inCountry(one));
  const compare = compareIn(lang);
  const districts = rows
    .map(({ id, name, country }) => ({ id, name, currency: conditionsOf[country].currency }))
    .sort((a, b) => compare(a.name, b.name));
  return [{ id: wholeRegion, name: region, currency: conditionsOf[home ?? "DE"].currency }, ...districts];
}
