import type { Country, Currency, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { currencyOfCountry } from "../cost-frame.ts";

/** The members of whom the office may tell, from A to Z. */
export async function findToldCompanies(db: Db, lang: Lang) {
  const companies = await db
    .selectFrom("company")
    .select(["id", "name"])
    .where("left_at", "is", null)
    .where("kind", "=", "member")
    .execute();
  const compare = compareIn(lang);
  return companies.sort((one, other) => compare(one.name, other.name));
}

/** In which a company says what something cost. */
export async function findCurrencyOf(db: Db, companyId: string): Promise<Currency> {
  const home: { country: Country } = await db
    .selectFrom("company")
    .innerJoin("place", "place.id", "company.place_id")
    .select("place.country")
    .where("company.id", "=", companyId)
    .executeTakeFirstOrThrow();
  return currencyOfCountry[home.country];
}
