import { rememberByVocabulary } from "#db/remember.server.ts";

/** What an ad says of its occupation, named as a title wants it (titleColumns). */
export const findOccupationOfAd = rememberByVocabulary(({ db }, id: string) =>
  db
    .selectFrom("occupation")
    .select(["name_de as occupationDe", "name_pl as occupationPl", "name_cs as occupationCs"])
    .select(["field", "regulated", "isco08"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow(),
);
