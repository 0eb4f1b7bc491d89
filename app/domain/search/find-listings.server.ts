import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findPlaceById, findPlaces, suggestPlaces, type FoundPlace } from "#app/domain/places/find-place.server.ts";
import type { CardFacts } from "#app/domain/listings/card-facts.server.ts";
import type { Way } from "#app/domain/places/way.ts";
import { dayOf } from "#app/platform/i18n/format.ts";
import { countApplications } from "./application-counts.server.ts";
import type { Criteria } from "./criteria.ts";
import { matchText } from "./match-text.ts";
import { searchEngine, type Engine } from "./search-engine.server.ts";
import type { Facets } from "./facets.ts";
import { selectListings } from "./select-listings.ts";
import { understand, type Understanding } from "./understand.ts";
import { waysFrom } from "./ways.ts";

export const pageSize = 20;

export type Near =
  | { known: true; place: FoundPlace; others: FoundPlace[] }
  | { known: false; typed: string; suggestions: string[] }
  | null;

export type SearchResult = {
  /** All listings found, before paging. */
  total: number;
  page: number;
  pages: number;
  /** This page's listings, in order, with the way from the place searched from. */
  hits: { id: string; occupationId: string; card: CardFacts; way: Way | null }[];
  facets: Facets;
  understanding: Understanding;
  near: Near;
};

/**
 * The face of the search room: text → understanding → query → results with facets.
 * The place is the one given apart, else one recognised in the text. An unknown place narrows nothing and is reported.
 */
export async function findListings(
  db: Db,
  criteria: Criteria,
  { lang, now }: { lang: Lang; now: Date },
): Promise<SearchResult> {
  const { index, cards, slots, ways, facets, understanding, near } = await search(db, criteria, { lang, now });
  const pages = Math.max(1, Math.ceil(slots.length / pageSize));
  const page = Math.min(criteria.page, pages);
  const hits = [...slots.subarray((page - 1) * pageSize, page * pageSize)].flatMap((slot) => {
    const listing = index.at(slot);
    const card = listing && cards.get(listing.id);
    if (!card) return [];
    const { id, occupationId, placeIds } = listing;
    return [{ id, occupationId, card, way: ways && ways.toNearest(placeIds) }];
  });
  return { total: slots.length, page, pages, hits, facets, understanding, near };
}

/** For alerts: ids of everything the same search finds that was first published after an instant, newest first. */
export async function findMatches(
  db: Db,
  criteria: Criteria,
  { now, publishedAfter }: { now: Date; publishedAfter: string },
): Promise<string[]> {
  const { index, slots, near } = await search(db, { ...criteria, sort: "newest" }, { lang: "de", now });
  if (near?.known === false) return [];
  return [...slots].flatMap((slot) => {
    const listing = index.at(slot);
    return listing && listing.firstPublishedAt > publishedAfter ? [listing.id] : [];
  });
}

/** For the map: how many listings the same search finds in each place. */
export async function countByPlace(db: Db, criteria: Criteria, asked: { lang: Lang; now: Date }) {
  const { index, slots } = await search(db, criteria, asked);
  const counts = new Map<string, number>();
  for (const slot of slots) {
    for (const id of index.at(slot)?.placeIds ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function search(db: Db, criteria: Criteria, { lang, now }: { lang: Lang; now: Date }) {
  const engine = await searchEngine(db);
  const understanding = understand(criteria.q, engine.vocabulary, {
    placeGiven: criteria.near !== "",
    isWordOfAd: (word) => engine.index.hasWord(word),
    companyNamed: (text) => openCompany(engine, text),
  });
  const near = await resolveNear(db, criteria, understanding, lang);
  const ways = near?.known ? waysFrom(near.place, engine.places, engine.roads) : null;
  const scores = matchText(engine.index, understanding);
  const selection = selectListings(engine.index, {
    criteria: narrowedBy(understanding, criteria),
    scores,
    distances: ways && ways.distances(criteria.unit),
    applications: criteria.sort === "applications" ? await countApplications(db) : null,
    today: dayOf(now),
  });
  return { ...selection, ways, index: engine.index, cards: engine.cards, understanding, near };
}

/** What the text says of kind and district narrows the search as a filter does, which goes before it. */
function narrowedBy({ kinds, district }: Understanding, criteria: Criteria): Criteria {
  return {
    ...criteria,
    kind: criteria.kind.length > 0 ? criteria.kind : kinds.map(({ kind }) => kind),
    district: criteria.district.length > 0 || !district ? criteria.district : [district.id],
  };
}

/** A company with nothing open is searched as words. */
function openCompany({ index, companies }: Pick<Engine, "index" | "companies">, text: string) {
  const company = companies.named(text);
  return company !== null && index.slotsSharing(company).length > 0 ? company : null;
}

async function resolveNear(db: Db, criteria: Criteria, understanding: Understanding, lang: Lang): Promise<Near> {
  if (criteria.near !== "") {
    const [place, ...others] = await findPlaces(db, criteria.near, lang);
    if (place) return { known: true, place, others };
    return { known: false, typed: criteria.near, suggestions: await suggestPlaces(db, criteria.near, lang) };
  }
  if (!understanding.place) return null;
  const place = await findPlaceById(db, understanding.place.id, lang);
  return place ? { known: true, place, others: [] } : null;
}
