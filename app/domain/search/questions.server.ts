import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findPlaceNames } from "#app/domain/places/place-names.server.ts";
import type { Criteria } from "./criteria.ts";
import type { SearchResult } from "./find-listings.server.ts";
import { retype } from "./retype.ts";
import { suggest } from "./suggest.server.ts";
import { asTyped } from "./words.ts";

/** Another reading of a part of the text, for the reader to choose. */
export type SearchQuestion = { typed: string; answers: { text: string; criteria: Criteria }[] };

const mostAnswers = 3;
const shortestSuggested = 4;

/** What the search cannot know: whether a word is meant as a place, and what a word that nobody knows shall be. */
export async function findQuestions(
  db: Db,
  criteria: Criteria,
  { lang, result }: { lang: Lang; result: SearchResult },
): Promise<{ places: SearchQuestion[]; words: SearchQuestion[] }> {
  const { understanding } = result;
  const names = await findPlaceNames(
    db,
    understanding.places.map(({ id }) => id),
    lang,
  );
  const places = understanding.places.flatMap(({ text, id }) => {
    const name = names.get(id);
    if (name === undefined) return [];
    const q = retype(criteria.q, understanding, (typed, folded) => (folded === text ? null : typed));
    return [
      {
        typed: asTyped(criteria.q, text),
        answers: [{ text: name, criteria: { ...criteria, page: 1, near: name, q } }],
      },
    ];
  });
  const words = await Promise.all(
    understanding.unknown.map(async ({ text, near }) => {
      const begun = text.length < shortestSuggested ? [] : await suggest(db, text, { lang, wanted: "what" });
      const meant = new Set([...near, ...begun.map(({ value }) => value)]);
      return {
        typed: asTyped(criteria.q, text),
        answers: [...meant].slice(0, mostAnswers).map((word) => ({
          text: word,
          criteria: { ...criteria, page: 1, q: withWord(criteria.q, text, word, understanding) },
        })),
      };
    }),
  );
  return { places, words: words.filter(({ answers }) => answers.length > 0) };
}

function withWord(q: string, typed: string, word: string, understanding: SearchResult["understanding"]) {
  const words = understanding.words.map((other) => (other === typed ? word : other));
  return retype(q, { ...understanding, words }, (text) => text);
}
