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
import { findKindredOccupations } from "../similar/find-kindred-occupations.server.ts";
import { retype } from "./retype.ts";

/** The same search for an occupation that the text only comes near to. */
export type SimilarSearch = { name: string; criteria: Criteria; count: number };

/**
 * Before what was found, where the text comes nearer to one of them than to all that was read; amid it, where it comes nearly as
 * near and what was found would fill the page; else behind it.
 */
type Where = "before" | "amid" | "behind";

export type SimilarSearches = {
  searches: SimilarSearch[];
  hits: SearchResult["hits"];
  /** Whether an occupation was read by its name: then these are only others beside it. */
  beside: boolean;
  where: Where;
};

type Question = { lang: Lang; now: Date; result: SearchResult };

const none: SimilarSearches = { searches: [], hits: [], beside: false, where: "behind" };

/** So many are named; there may be cards of more of them, since nobody knows which was meant. */
const mostNamed = 5;
const most = 10;
/** A filter or a place may leave nothing of an occupation. */
const mostTried = 12;
/** A result of so many needs no others behind it; of an occupation that was read by its name so few do. */
const [enough, fewOfName] = [10, 5];
/** One of each occupation, before the result or amid it. */
const mostInSight = 5;
/** Against the nearest that was read. */
const nearlyAsNear = 0.7;
/** Beside an occupation that was read by its name others are shown that are called nearly so, and its kin with less. */
const [nearToName, nearToKin, nearToFew] = [0.5, 0.4, 0.25];
/** Beside one that is much nearer, the others are chance; among kin they are not. */
const [asNearAsFirst, asNearAmongKin] = [0.6, 0.4];
/** Of a word that means many trades not all kin are looked up. */
const mostWithKin = 8;

/**
 * Where no occupation was read, or not all that the text says of one: what it comes near to by its letters, with what that
 * would find. It stands beside the result and never in it, so that counts, alerts and feeds stay what was asked for; before it
 * or amid it only on the first page of the usual order.
 */
export async function findSimilarSearches(
  edition: StoreEdition,
  criteria: Criteria,
  { lang, now, result }: Question,
): Promise<SimilarSearches> {
  const { understanding, total } = result;
  const mayBeInSight = total > 0 && criteria.page === 1 && criteria.sort === null;
  if (!mayBeInSight && total >= enough) return none;
  const { vocabulary, index } = await searchEngine(edition);
  const beside = howMuchRead(understanding, vocabulary) === "all";
  if (beside && (understanding.occupations.length === 0 || total >= enough)) return none;
  const ranker = await findRanker(edition);
  const read = new Set(understanding.occupations.flatMap(({ ids }) => ids));
  const ofKin = total < fewOfName ? nearToFew : nearToKin;
  const least = beside ? ofKin : nearEnough(understanding, vocabulary);
  const ranked = ranker.notBelow(tradeWords(criteria.q, understanding), least);
  const kin = beside ? await kinOf(edition, [...read]) : null;
  const isFit = ({ id, nearness }: NearOccupation) => kin === null || nearness >= nearToName || kin.has(id);
  const open = ranked.filter((one) => !read.has(one.id) && isFit(one) && index.slotsWithOccupation(one.id).length > 0);
  const atLeast = (open[0]?.nearness ?? 0) * (beside ? asNearAmongKin : asNearAsFirst);
  const near = open.filter(({ nearness }) => nearness >= atLeast).slice(0, mostTried);
  const asNear = mayBeInSight && !beside ? nearnessBeside(near, ranked, read) : 0;
  const where = asNear > 1 ? "before" : asNear >= nearlyAsNear && total >= enough ? "amid" : "behind";
  if (near.length === 0 || (where === "behind" && total >= enough)) return none;
  const found = await findEach(edition, criteria, near, {
    lang,
    now,
    result,
    most: beside ? Math.min(mostNamed, enough - total) : most,
  });
  const shown = new Set(result.hits.map(({ id }) => id));
  const hits = inTurn(found.map(({ ids, hitsOf }) => ids.map((id) => ({ id, hitsOf }))))
    .filter(({ id }) => !shown.has(id) && shown.add(id))
    .slice(0, where === "behind" ? enough - total : mostInSight)
    .flatMap(({ id, hitsOf }) => hitsOf([id]));
  return { searches: found.slice(0, mostNamed).map(({ search }) => search), hits, beside, where };
}

/** The occupations between which people change. */
async function kinOf(edition: StoreEdition, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const kin = await Promise.all(ids.slice(0, mostWithKin).map((id) => findKindredOccupations(edition, id)));
  return new Set(kin.flatMap(({ close, distant }) => [...close, ...distant]));
}

/** How near the first comes, against the nearest of what was read. */
function nearnessBeside([first]: NearOccupation[], ranked: NearOccupation[], read: ReadonlySet<string>) {
  const nearestRead = ranked.find(({ id }) => read.has(id));
  if (first === undefined) return 0;
  return nearestRead === undefined ? Infinity : first.nearness / nearestRead.nearness;
}

/** The nearest that find something, with the place and the wishes of the text. */
async function findEach(
  edition: StoreEdition,
  criteria: Criteria,
  near: NearOccupation[],
  { lang, now, result, most }: Question & { most: number },
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
