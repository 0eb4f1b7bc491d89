import type { Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import type { Criteria } from "../criteria.ts";
import { findListings, type SearchResult } from "../find-listings.server.ts";
import { findNearestOccupations } from "../nearest/find-nearest-occupations.server.ts";
import type { Understanding } from "../reading/understand.ts";
import { wordsOf } from "../words.ts";
import { retype } from "./retype.ts";

/** The same search for an occupation that the text only comes near to. */
export type SimilarSearch = { name: string; criteria: Criteria; count: number };

type Question = { lang: Lang; now: Date; result: SearchResult };
type Similar = { searches: SimilarSearch[]; hits: SearchResult["hits"] };

const most = 3;

/**
 * Where no occupation was read: what its words come near to by their letters, with what that would find. It stands beside the
 * result and never in it, so that counts, alerts and feeds stay what was asked for.
 */
export async function findSimilarSearches(
  edition: StoreEdition,
  criteria: Criteria,
  { lang, now, result }: Question,
): Promise<Similar> {
  const { understanding } = result;
  if (!namesNothing(understanding)) return { searches: [], hits: [] };
  const ids = await findNearestOccupations(edition, unreadPart(criteria.q, understanding), most);
  const names = new Map(
    (await findOccupationNames(edition, ids)).map((occupation) => [occupation.id, occupation[lang]]),
  );
  const rest = retype(criteria.q, { ...understanding, words: [] }, (typed) => typed);
  const found = await Promise.all(
    ids.map(async (id) => {
      const name = names.get(id) ?? "";
      const similar = { ...criteria, page: 1, q: `${name} ${rest}`.trim() };
      const { total, hits } = await findListings(edition, similar, { lang, now, withFacets: false });
      return { name, criteria: similar, count: total, hits };
    }),
  );
  const some = found.filter(({ count }) => count > 0);
  const shown = new Set(result.hits.map(({ id }) => id));
  return {
    searches: some.map(({ hits: _, ...search }) => search),
    hits: some.flatMap(({ hits }) => hits.filter(({ id }) => !shown.has(id) && shown.add(id))),
  };
}

/** What is asked for literally is not guessed at. */
function namesNothing({ occupations, fields, companies, words, quoted }: Understanding) {
  const read = [occupations, fields, companies, quoted].some((some) => some.length > 0);
  return !read && words.length > 0;
}

/** As it was typed: letters that folding takes away tell names apart. */
function unreadPart(q: string, { words }: Understanding) {
  return q
    .split(/\s+/)
    .filter((part) => wordsOf(part).words.some((word) => words.includes(word)))
    .join(" ");
}
