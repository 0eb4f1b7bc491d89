import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { fold, foldedForms } from "#db/fold.ts";
import { rememberByRevision, rememberByVocabulary } from "#db/remember.server.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { bestOf, keysOf, PrefixList, ranks, type Suggestable, type Suggestion } from "./suggestions.ts";

export type SuggestFor = "what" | "near";

/** What the reader may be about to type. */
export async function suggest(
  store: Store,
  typed: string,
  { lang, wanted }: { lang: Lang; wanted: SuggestFor },
): Promise<Suggestion[]> {
  const edition = await editionOf(store);
  const { occupations, places } = await vocabularyIn(edition, lang);
  const lists = wanted === "near" ? [places] : [occupations, places, await companyNames(edition)];
  return bestOf(lists, fold(typed.slice(0, 80)));
}

/** Vocabulary is a lot to read and changes seldom; companies are few and may change with every revision. */
const vocabularyIn = rememberByVocabulary(async ({ db }, lang: Lang) => {
  const [occupations, places] = await Promise.all([occupationsIn(db, lang), placesIn(db, lang)]);
  return { occupations: new PrefixList(occupations), places: new PrefixList(places) };
});
const companyNames = rememberByRevision(async ({ db }) => new PrefixList(await companiesOf(db)));

async function occupationsIn(db: Db, lang: Lang): Promise<Suggestable[]> {
  const rows = await db
    .selectFrom("occupation_term")
    .innerJoin("occupation", "occupation.id", "occupation_term.occupation_id")
    .select([
      `occupation.name_${lang} as name`,
      "occupation_term.term",
      "occupation_term.folded",
      "occupation_term.lang",
    ])
    .execute();
  return rows.flatMap(({ name, term, folded, lang: spoken }) => {
    const own = fold(name).startsWith(folded);
    const rank = own ? ranks.occupation : spoken === lang ? ranks.synonym : ranks.elsewhere;
    const suggestion = { type: "occupation", label: name, value: name, sub: own ? null : term } as const;
    return keysOf(folded, rank).map((key) => ({ ...key, suggestion }));
  });
}

/** Of what came with import-places, only this is suggested: villages of the region, and towns elsewhere. */
const smallestFarAway = 5_000;

async function placesIn(db: Db, lang: Lang): Promise<Suggestable[]> {
  const rows = await db
    .selectFrom("place_name")
    .innerJoin("place", "place.id", "place_name.place_id")
    .leftJoin("district", "district.id", "place.district_id")
    .where((eb) =>
      eb.or([
        eb("place.origin", "=", "board"),
        eb("place.district_id", "is not", null),
        eb("place.population", ">=", smallestFarAway),
      ]),
    )
    .select([
      "place_name.folded",
      "place.origin",
      `place.name_${lang} as name`,
      `district.name_${lang} as district`,
      "district.role",
      "place.country",
    ])
    .orderBy("place.population", "desc")
    .execute();
  return rows.map(({ folded, name, district, role, country, origin }) => ({
    key: folded,
    rank: origin === "geonames" ? ranks.village : role === "core" || role === "border" ? ranks.place : ranks.farPlace,
    suggestion: { type: "place", label: name, value: name, sub: district ?? country },
  }));
}

async function companiesOf(db: Db): Promise<Suggestable[]> {
  const rows = await db.selectFrom("company").select("name").where("suspended_at", "is", null).execute();
  return rows.flatMap(({ name }) =>
    foldedForms(name).flatMap((folded) =>
      keysOf(folded, ranks.company).map((key) => ({
        ...key,
        suggestion: { type: "company" as const, label: name, value: name, sub: null },
      })),
    ),
  );
}
