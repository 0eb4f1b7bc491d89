import type { Lang } from "#db/codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import { findOccupationNames } from "#app/domain/occupations/find-occupation-names.server.ts";
import type { Criteria } from "../criteria.ts";
import { findFirst, type SearchResult } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { findRanker } from "../nearest/find-ranker.server.ts";
import { nearEnough } from "../nearest/near-enough.ts";
import type { NearOccupation } from "../nearest/nearest-names.ts";
import { howMuchRead } from "../reading/how-much-read.ts";
import { tradeWords } from "../reading/trade-words.ts";
import { retype } from "./retype.ts";

/** The same search for an occupation that the text only comes near to. */
export type SimilarSearch = { name: string; criteria: Criteria; count: number };

export type SimilarSearches = {
  searches: SimilarSearch[];
  hits: SearchResult["hits"];
  /** Whether an occupation was read by its name: then these are only others beside it. */
  beside: boolean;
  /** Whether they stand before what was found: the text comes nearer to one of them than to all that was read. */
  first: boolean;
};

type Question = { lang: Lang; now: Date; result: SearchResult };

const none: SimilarSearches = { searches: [], hits: [], beside: false, first: false };

const most = 5;
/** A filter or a place may leave nothing of an occupation. */
const mostTried = 8;
/** So many results need no others beside them, and fewer of an occupation that was read by its name. */
const [enough, enoughOfName] = [10, 5];
/** One of each occupation. */
const mostFirst = 5;
/** Then others are shown that are called nearly so. */
const nearToName = 0.45;
/** Beside one that is much nearer, the others are chance. */
const asNearAsFirst = 0.6;

/**
 * Where no occupation was read, or not all that the text says of one: what it comes near to by its letters, with what that
 * would find. It stands beside the result and never in it, so that counts, alerts and feeds stay what was asked for; before it
 * only on the first page of the usual order.
 */
export async function findSimilarSearches(
  edition: StoreEdition,
  criteria: Criteria,
  { lang, now, result }: Question,
): Promise<SimilarSearches> {
  const { understanding, total } = result;
  const mayBeFirst = total > 0 && criteria.page === 1 && criteria.sort === null;
  if (!mayBeFirst && total >= enough) return none;
  const { vocabulary, index } = await searchEngine(edition);
  const beside = howMuchRead(understanding, vocabulary) === "all";
  if (beside && (understanding.occupations.length === 0 || total >= enoughOfName)) return none;
  const ranker = await findRanker(edition);
  const read = new Set(understanding.occupations.flatMap(({ ids }) => ids));
  const least = beside ? nearToName : nearEnough(understanding, vocabulary);
  const ranked = ranker.notBelow(tradeWords(criteria.q, understanding), least);
  const open = ranked.filter(({ id }) => !read.has(id) && index.slotsWithOccupation(id).length > 0);
  const atLeast = (open[0]?.nearness ?? 0) * asNearAsFirst;
  const near = open.filter(({ nearness }) => nearness >= atLeast).slice(0, mostTried);
  const first = mayBeFirst && !beside && isNearer(near, ranked, read);
  if (near.length === 0 || !(first || total < enough)) return none;
  const found = await findEach(edition, criteria, near, { lang, now, result });
  const shown = new Set(result.hits.map(({ id }) => id));
  const hits = inTurn(found.map(({ ids, hitsOf }) => ids.map((id) => ({ id, hitsOf }))))
    .filter(({ id }) => !shown.has(id) && shown.add(id))
    .slice(0, first ? mostFirst : enough - total)
    .flatMap(({ id, hitsOf }) => hitsOf([id]));
  return { searches: found.map(({ search }) => search), hits, beside, first };
}

function isNearer([first]: NearOccupation[], ranked: NearOccupation[], read: ReadonlySet<string>) {
  const nearestRead = ranked.find(({ id }) => read.has(id));
  return first !== undefined && first.nearness > (nearestRead?.nearness ?? 0);
}

/** The nearest that find something, with the place and the wishes of the text. */
async function findEach(
  edition: StoreEdition,
  criteria: Criteria,
  near: NearOccupation[],
  { lang, now, result }: Question,
) {
  const ids = near.map(({ id }) => id);
  const names = new Map((await findOccupationNames(edition, ids)).map((one) => [one.id, one[lang]]));
  const rest = retype(criteria.q, { ...result.understanding, occupations: [], words: [] }, (typed) => typed);
  const found = [];
  for (const id of ids) {
    const name = names.get(id) ?? "";
    const similar = { ...criteria, page: 1, q: `${name} ${rest}`.trim() };
    const { total, ...others } = await findFirst(edition, similar, { lang, now });
    if (total > 0) found.push({ search: { name, criteria: similar, count: total }, ...others });
    if (found.length === most) break;
  }
  return found;
}

/** The first of each list, then the second of each: nobody knows which of them was meant. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
