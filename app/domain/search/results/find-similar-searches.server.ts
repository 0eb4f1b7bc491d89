import type { Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import type { Criteria } from "../criteria.ts";
import { findListings, type SearchResult } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { findNearestOccupations } from "../nearest/find-nearest-occupations.server.ts";
import type { Understanding } from "../reading/understanding.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { wordsOf } from "../words.ts";
import { retype } from "./retype.ts";

/** The same search for an occupation that the text only comes near to. */
export type SimilarSearch = { name: string; criteria: Criteria; count: number };

type Question = { lang: Lang; now: Date; result: SearchResult };
type Similar = { searches: SimilarSearch[]; hits: SearchResult["hits"] };

const most = 5;

/**
 * Where no occupation was read, or one only from a part of a word: what the words come near to by their letters, with what that
 * would find. It stands beside the result and never in it, so that counts, alerts and feeds stay what was asked for.
 */
export async function findSimilarSearches(
  edition: StoreEdition,
  criteria: Criteria,
  { lang, now, result }: Question,
): Promise<Similar> {
  const { understanding } = result;
  const { vocabulary } = await searchEngine(edition);
  if (!isUnsure(understanding, vocabulary)) return { searches: [], hits: [] };
  const read = understanding.occupations.flatMap(({ ids }) => ids);
  const nearest = await findNearestOccupations(edition, whatMayBeATrade(criteria.q, understanding), most);
  const ids = nearest.filter((id) => !read.includes(id));
  const names = new Map((await findOccupationNames(edition, ids)).map((one) => [one.id, one[lang]]));
  const rest = retype(criteria.q, { ...understanding, occupations: [], words: [] }, (typed) => typed);
  const found = await Promise.all(
    ids.map(async (id) => {
      const name = names.get(id) ?? "";
      const similar = { ...criteria, page: 1, q: `${name} ${rest}`.trim() };
      const { total, hits } = await findListings(edition, similar, { lang, now, facets: "none" });
      return { name, criteria: similar, count: total, hits };
    }),
  );
  const some = found.filter(({ count }) => count > 0);
  const shown = new Set(result.hits.map(({ id }) => id));
  return {
    searches: some.map(({ hits: _, ...search }) => search),
    hits: inTurn(some.map(({ hits }) => hits)).filter(({ id }) => !shown.has(id) && shown.add(id)),
  };
}

/** What is asked for literally is not guessed at, and neither is more where each occupation was read by its name. */
function isUnsure({ occupations, fields, companies, words, quoted }: Understanding, vocabulary: Vocabulary) {
  if ([fields, companies, quoted].some((some) => some.length > 0)) return false;
  if (occupations.length === 0) return words.length > 0;
  const names = occupations.map(({ text, instead }) => instead ?? text);
  return names.every((name) => vocabulary.exact(name) === null && vocabulary.inflected(name) === null);
}

/** As it was typed: letters that folding takes away tell names apart. */
function whatMayBeATrade(q: string, { words, occupations }: Understanding) {
  const asked = new Set([...words, ...occupations.flatMap(({ text }) => text.split(" "))]);
  return q
    .split(/\s+/)
    .filter((part) => wordsOf(part).words.some((word) => asked.has(word)))
    .join(" ");
}

/** The first of each list, then the second of each: nobody knows which of them was meant. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
