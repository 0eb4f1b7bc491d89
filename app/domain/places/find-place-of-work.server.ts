import type { Lang } from "#db/codes.ts";
import { rememberByVocabulary } from "#db/remember.server.ts";

/** A place as an ad of work there names it: in the reader's language and in that of its own country. */
export const findPlaceOfWork = rememberByVocabulary(({ db }, placeId: string, lang: Lang) =>
  db
    .selectFrom("place")
    .leftJoin("district", "district.id", "place.district_id")
    .select([
      "place.id",
      `place.name_${lang} as name`,
      "place.name as localName",
      "place.country",
      "place.district_id as districtId",
      "district.name as localDistrict",
      "place.latitude",
      "place.longitude",
      `district.name_${lang} as district`,
      "district.subdivision",
    ])
    .select((eb) =>
      eb
        .selectFrom("postal_code")
        .whereRef("postal_code.place_id", "=", "place.id")
        .having(eb.fn.countAll(), "=", 1)
        .select((eb) => eb.fn.min("postal_code.code").as("code"))
        .as("onlyCode"),
    )
    .where("place.id", "=", placeId)
    .executeTakeFirstOrThrow(),
);
