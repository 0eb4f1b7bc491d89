import type { Country, Lang } from "#db/codes.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { type FoundPlace, placeRows } from "./find-place.server.ts";

const countryOf: Record<Lang, Country> = { de: "DE", pl: "PL", cs: "CZ" };

/** The largest town of the region in the country where a language is spoken. Undefined where the region has none there. */
export const findMainTown: (store: Store, lang: Lang) => Promise<FoundPlace | undefined> = rememberByVocabulary(
  ({ db }, lang: Lang) =>
    placeRows(db, lang)
      .where("place.country", "=", countryOf[lang])
      .where("district.role", "in", ["core", "border"])
      .orderBy("place.population", "desc")
      .orderBy("place.id")
      .limit(1)
      .executeTakeFirst(),
);

/** The largest town of a district, by its id. */
export const findDistrictTown: (store: Store, districtId: string) => Promise<string | undefined> = rememberByVocabulary(
  async ({ db }, districtId: string) => {
    const town = await db
      .selectFrom("place")
      .select("id")
      .where("district_id", "=", districtId)
      .orderBy("population", "desc")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    return town?.id;
  },
);
