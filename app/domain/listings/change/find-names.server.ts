import type { Country, Lang, PhraseSection } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import type { FlatContent } from "../listing-parts.ts";

/** What content knows by ids only, in the reader's language. */
export type Names = {
  occupations: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, { name: string; country: Country }>;
  phrases: ReadonlyMap<string, { section: PhraseSection; text: string }>;
  questions: ReadonlyMap<string, string>;
};

export async function findNames(db: Db, contents: Partial<FlatContent>[], lang: Lang): Promise<Names> {
  const all = <Item>(pick: (content: Partial<FlatContent>) => readonly Item[] | undefined) => [
    ...new Set(contents.flatMap((content) => pick(content) ?? [])),
  ];
  const occupationIds = all(({ occupation_id: id }) => (id === undefined ? [] : [id]));
  const placeIds = all(({ placeIds = [], school_place_id: school }) => (school ? [...placeIds, school] : placeIds));
  const phraseIds = all(({ phrases }) => phrases?.map(({ id }) => id));
  const occupations = await ifAny(occupationIds, (ids) =>
    db
      .selectFrom("occupation")
      .select(["id", `name_${lang} as name`])
      .where("id", "in", ids)
      .execute(),
  );
  const places = await ifAny(placeIds, (ids) =>
    db
      .selectFrom("place")
      .select(["id", "country", `name_${lang} as name`])
      .where("id", "in", ids)
      .execute(),
  );
  const phrases = await ifAny(phraseIds, (ids) =>
    db
      .selectFrom("phrase")
      .select(["id", "section", `text_${lang} as text`])
      .where("id", "in", ids)
      .execute(),
  );
  const questions = await findCatalogueQuestions(
    db,
    all(({ questions }) => questions),
  );
  return {
    occupations: new Map(occupations.map(({ id, name }) => [id, name])),
    places: new Map(places.map(({ id, name, country }) => [id, { name, country }])),
    phrases: new Map(phrases.map(({ id, section, text }) => [id, { section, text }])),
    questions: new Map([...questions].map(([id, { texts }]) => [id, texts[lang] ?? texts.de ?? id])),
  };
}

async function ifAny<Row>(ids: string[], find: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  return ids.length === 0 ? [] : find(ids);
}
