import type { Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { nameWorkPlace } from "#app/domain/listings/work-places.server.ts";
import type { Criteria } from "../criteria.ts";
import type { SearchResult } from "../find-listings.server.ts";
import { suggest } from "../suggesting/suggest.server.ts";
import { asTyped } from "../words.ts";
import { retype } from "./retype.ts";

/** Another reading of a part of the text, for the reader to choose; without answers it is only said that nobody knows it. */
export type SearchQuestion = { typed: string; answers: { text: string; criteria: Criteria }[] };

type Asked = { lang: Lang; result: SearchResult };

const maxAnswers = 3;
const shortestSuggested = 4;

/** What the search cannot know: whether a word is meant as a place, and what a word that nobody knows shall be. */
export async function findQuestions(
  edition: StoreEdition,
  criteria: Criteria,
  asked: Asked,
): Promise<{ places: SearchQuestion[]; words: SearchQuestion[] }> {
  const { places, unknown } = asked.result.understanding;
  const words = await Promise.all(unknown.map((word) => askForWord(edition, criteria, word, asked)));
  return { places: await Promise.all(places.map((place) => askForPlace(edition, criteria, place, asked))), words };
}

async function askForPlace(
  edition: StoreEdition,
  criteria: Criteria,
  { text, id }: { text: string; id: string },
  { lang, result }: Asked,
): Promise<SearchQuestion> {
  const near = await nameWorkPlace(edition, id, lang);
  const q = retype(criteria.q, result.understanding, (typed, folded) => (folded === text ? null : typed));
  return { typed: asTyped(criteria.q, text), answers: [{ text: near, criteria: { ...criteria, page: 1, near, q } }] };
}

/** The names of what is near to it or begins with it, as the reader would write them. */
async function askForWord(
  edition: StoreEdition,
  criteria: Criteria,
  { text, near }: { text: string; near: string[] },
  { lang, result }: Asked,
): Promise<SearchQuestion> {
  const { understanding } = result;
  const begun = text.length < shortestSuggested ? [] : [text];
  const names = [...near, ...begun].map(async (word) =>
    (await suggest(edition, word, { lang, wanted: "what" })).slice(0, 2),
  );
  const meant = new Set((await Promise.all(names)).flat().map(({ value }) => value));
  return {
    typed: asTyped(criteria.q, text),
    answers: [...meant].slice(0, maxAnswers).map((name) => {
      const words = understanding.words.filter((word) => word !== text);
      const rest = retype(criteria.q, { ...understanding, words }, (typed) => typed);
      return { text: name, criteria: { ...criteria, page: 1, q: [name, rest].filter(Boolean).join(" ") } };
    }),
  };
}
