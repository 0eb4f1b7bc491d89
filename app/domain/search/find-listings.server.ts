import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import type { CardTransitText } from "#app/domain/listings/card/transit-line-text.ts";
import { findRateNow } from "#app/domain/listings/money/find-rates.server.ts";
import { findPlaceById, type FoundPlace, resolvePlace, suggestPlaces } from "#app/domain/places/find-place.server.ts";
import type { Way } from "#app/domain/places/way.ts";
import { dayOf } from "#app/platform/days.ts";
import { tellTime } from "#app/platform/metrics/timings.ts";
import type { Criteria } from "./criteria.ts";
import { matchText } from "./index/match-text.ts";
import { type Engine, searchEngine } from "./index/search-engine.server.ts";
import { workingText } from "./index/working-text.ts";
import { findRanker } from "./nearest/find-ranker.server.ts";
import { readText } from "./read-text.ts";
import { howMuchRead } from "./reading/how-much-read.ts";
import { type AreaAsked, readArea } from "./reading/read-area.ts";
import type { Understanding } from "./reading/understanding.ts";
import { wordsBeside } from "./reading/words-beside.ts";
import type { Facets, FacetsWanted } from "./selecting/facets.ts";
import { narrowedBy } from "./selecting/narrowed-by.ts";
import { selectListings } from "./selecting/select-listings.ts";
import { waysFrom } from "./selecting/ways.ts";
import { findWaysWithoutCar } from "./without-car/find-ways-without-car.server.ts";

export const pageSize = 20;

export type Near =
  /** `typed`: what was written, where it is no name of the place. */
  | { known: true; place: FoundPlace; others: FoundPlace[]; typed: string | null }
  | { known: false; typed: string; suggestions: string[] }
  | null;

/** A listing with the way from the place searched from. */
export type Hit = {
  id: string;
  occupationId: string;
  card: CardFacts;
  way: Way | null;
  /** Null also where there is no timetable. */
  withoutCar: CardTransitText | null;
};

export type SearchResult = {
  /** All listings found, before paging. */
  total: number;
  page: number;
  pages: number;
  /** This page's listings, in order. */
  hits: Hit[];
  facets: Facets;
  understanding: Understanding;
  near: Near;
  /** Where a country or a part of the region was named instead of a place. */
  area: AreaAsked | null;
  /** Of what was typed: all that changed nothing. */
  leftOut: readonly string[];
  /** Whether words were left out because nothing had them beside the rest. */
  lifted: boolean;
  /** Whether it was asked to leave out what cannot be reached without a car, and whether that could be done. */
  byTransit: TransitState;
};

export type TransitState = "notAsked" | "done" | "noPlace" | "noTimetable";

export type FirstFound = { total: number; ids: string[]; hitsOf: (listingIds: readonly string[]) => Hit[] };

type Asked = {
  lang: Lang;
  now: Date;
  /** "none" where nobody looks at them: to count them takes most of the time. */
  facets?: FacetsWanted;
  /** How many applied to each listing, to sort by it: the search itself knows nothing of applications. */
  applications?: ReadonlyMap<string, number> | null;
  /** True where words that no listing has shall find nothing, whatever else was understood: who waits for one wants no others. */
  everyWord?: boolean;
  /** One that knows other words than the store's own. */
  engine?: Engine;
};

/**
 * The face of the search room: text → understanding → query → results with facets.
 * The place is the one given apart, else one recognised in the text. An unknown place narrows nothing and is reported.
 */
export async function findListings(store: Store, criteria: Criteria, asked: Asked): Promise<SearchResult> {
  const began = performance.now();
  const found = await search(store, criteria, asked);
  const { slots, facets, understanding, near, area, leftOut, lifted } = found;
  tellTime("search", began);
  const pages = Math.max(1, Math.ceil(slots.length / pageSize));
  const page = Math.min(criteria.page, pages);
  const onPage = [...slots.subarray((page - 1) * pageSize, page * pageSize)];
  const hits = onPage.flatMap((slot) => hitOf(found, found.index.idAt(slot) ?? ""));
  const byTransit = transitState(found);
  const read = { understanding, near, area, leftOut, lifted, byTransit };
  return { total: slots.length, page, pages, hits, facets, ...read };
}

/** How many the same search finds, and which stand on its first page; cards are put together of those that are asked for. */
export async function findFirst(store: Store, criteria: Criteria, asked: Asked): Promise<FirstFound> {
  const found = await search(store, criteria, { ...asked, facets: "none" });
  const { index, slots } = found;
  return {
    total: slots.length,
    ids: [...slots.subarray(0, pageSize)].flatMap((slot) => index.idAt(slot) ?? []),
    hitsOf: (listingIds) => listingIds.flatMap((id) => hitOf(found, id)),
  };
}

/** Of each occupation that the same search finds: how many, and the first of them. */
export async function findByOccupation(store: Store, criteria: Criteria, asked: Asked) {
  const found = await search(store, criteria, { ...asked, facets: "none" });
  const { occupation, occupations } = found.index.columns;
  const slots = Map.groupBy(found.slots, (slot) => occupation[slot] ?? 0);
  const each = [...slots].flatMap(([number, [first, ...others]]) => {
    const [hit] = first === undefined ? [] : hitOf(found, found.index.idAt(first) ?? "");
    return hit ? [{ occupationId: occupations.names[number] ?? "", count: 1 + others.length, hit }] : [];
  });
  return { occupations: each, near: found.near };
}

function transitState({ by, near, withoutCar }: Found): TransitState {
  if (by === null) return "notAsked";
  if (withoutCar) return "done";
  return near?.known ? "noTimetable" : "noPlace";
}

function hitOf({ cards, ways, withoutCar, by }: Found, listingId: string): Hit[] {
  const card = cards.get(listingId);
  if (!card) return [];
  const { id, occupationId } = card;
  const placeIds = card.places.map((place) => place.id);
  const asked = withoutCar && { ways: withoutCar[by ?? "foot"], working: workingText(card) };
  /** Whoever asks for a way without a car is told of the place to which there is one. */
  const reached = by === null || !asked ? [] : placeIds.filter((place) => asked.ways.isReachable(place, asked.working));
  const nearest = ways && ways.toNearest(reached.length > 0 ? reached : placeIds);
  const told = nearest && asked ? asked.ways.cardOf(nearest.placeId, asked.working) : null;
  const shown = nearestFirst(card, nearest?.placeId);
  return [{ id, occupationId, card: shown, way: nearest?.way ?? null, withoutCar: told }];
}

/** The place that a card names is the one to which it says the way. */
function nearestFirst(card: CardFacts, placeId: string | undefined): CardFacts {
  if (placeId === undefined || card.places[0]?.id === placeId) return card;
  const places = card.places.toSorted((a, b) => Number(b.id === placeId) - Number(a.id === placeId));
  return { ...card, places };
}

type Since = { now: Date; lang?: Lang; publishedAfter?: string | null };

/** For feeds: ids of what the same search finds, newest first; only what was first published after an instant. */
export async function findMatches(
  store: Store,
  criteria: Criteria,
  { most = Infinity, ...since }: Since & { most?: number },
): Promise<string[]> {
  const { ids } = await findNewest(store, criteria, since);
  return ids.slice(0, most);
}

/** For alerts: the same, and of those that are to be shown the card and the way. */
export async function findNewest(
  store: Store,
  criteria: Criteria,
  { now, lang = "de", publishedAfter = null }: Since,
): Promise<{ ids: string[]; hitsOf: (listingIds: readonly string[]) => Hit[] }> {
  const found = await search(store, { ...criteria, sort: "newest" }, { lang, now, facets: "none", everyWord: true });
  const { index, slots, near } = found;
  if (near?.known === false) return { ids: [], hitsOf: () => [] };
  const after = publishedAfter === null ? -Infinity : Date.parse(publishedAfter);
  const older = slots.findIndex((slot) => (index.columns.published[slot] ?? 0) <= after);
  const newer = older === -1 ? slots : slots.subarray(0, older);
  return {
    ids: [...newer].flatMap((slot) => index.idAt(slot) ?? []),
    hitsOf: (listingIds) => listingIds.flatMap((id) => hitOf(found, id)),
  };
}

/** For the map: how many listings the same search finds in each place, and from where it was searched, where that is known. */
export async function countByPlace(store: Store, criteria: Criteria, asked: Asked) {
  const { index, slots, near } = await search(store, criteria, { ...asked, facets: "none" });
  const { placeNumbers, places } = index.columns;
  const byNumber = new Uint32Array(places.names.length);
  for (const slot of slots) for (const place of placeNumbers[slot] ?? []) byNumber[place] = (byNumber[place] ?? 0) + 1;
  const counts = new Map(
    places.names.map((id, number) => [id, byNumber[number] ?? 0] as const).filter(([, count]) => count > 0),
  );
  return { counts, start: near?.known ? near.place : null };
}

/** Where the way begins that the cards of a search say; null where no place was named, or none that is known. */
export async function findStart(store: Store, criteria: Criteria, lang: Lang): Promise<FoundPlace | null> {
  if (criteria.near === "" && criteria.q === "") return null;
  const edition = await editionOf(store);
  const engine = await searchEngine(edition);
  const from = readArea(criteria.near, engine.vocabulary) ? { ...criteria, near: "" } : criteria;
  const { understanding } = readText(engine, criteria.q, { placeGiven: from.near !== "" });
  const near = await resolveNear(edition, from, understanding, lang);
  return near?.known ? near.place : null;
}

type Found = Awaited<ReturnType<typeof search>>;

async function search(store: Store, criteria: Criteria, { lang, now, facets = "usual", ...asked }: Asked) {
  const { applications = null, everyWord = false } = asked;
  const edition = await editionOf(store);
  const engine = asked.engine ?? (await searchEngine(edition));
  const today = dayOf(now);
  const area = readArea(criteria.near, engine.vocabulary);
  const from = area ? { ...criteria, near: "" } : criteria;
  const wanted = { placeGiven: from.near !== "", today, nearestFirst: criteria.sort === null };
  const { understanding, scores, idle } = await readInOrder(edition, engine, criteria.q, wanted);
  const near = await resolveNear(edition, from, understanding, lang);
  const ways = near?.known ? waysFrom(near.place, engine.places, engine.roads) : null;
  const narrowed = narrowedBy(withArea(understanding, area), criteria);
  const place = near?.known ? near.place : null;
  const withoutCar = await findWaysWithoutCar(edition, { place, engine, now });
  const question = {
    criteria: narrowed,
    scores,
    distances: ways && ways.distances(criteria.unit),
    applications: criteria.sort === "applications" ? applications : null,
    rate: await findRateNow(edition),
    ...{ withoutCar, today, facets },
  };
  const selection = selectListings(engine.index, question);
  const placeGiven = near?.known === true || area !== null;
  const beside = everyWord || selection.slots.length > 0 ? [] : wordsBeside(understanding, { placeGiven });
  const quoted = { ...understanding, words: understanding.quoted };
  const loose = beside.length > 0 && { ...question, scores: matchText(engine.index, quoted) };
  const without = loose ? selectListings(engine.index, loose) : selection;
  const dropped = without.slots.length > 0 ? beside : [];
  return {
    ...(dropped.length > 0 ? without : selection),
    ...{ area, leftOut: [...understanding.leftOut, ...idle, ...dropped], lifted: dropped.length > 0 },
    ways,
    withoutCar,
    by: narrowed.transit,
    index: engine.index,
    cards: engine.cards,
    understanding,
    near,
  };
}

/** Where the text may say more than what was read, the occupation that all of it comes nearest to is first. */
async function readInOrder(
  edition: StoreEdition,
  engine: Engine,
  q: string,
  { nearestFirst, ...wanted }: { placeGiven: boolean; today: Day; nearestFirst: boolean },
) {
  const read = readText(engine, q, wanted);
  const { understanding } = read;
  if (
    !nearestFirst ||
    understanding.occupations.length === 0 ||
    howMuchRead(understanding, engine.vocabulary) !== "part"
  )
    return read;
  return readText(engine, q, { ...wanted, ranker: await findRanker(edition) });
}

function withArea(understanding: Understanding, area: AreaAsked | null): Understanding {
  if (area === null) return understanding;
  const { areas, countries } = understanding;
  return { ...understanding, areas: [...areas, ...area.areas], countries: [...countries, ...area.countries] };
}

async function resolveNear(
  edition: StoreEdition,
  criteria: Criteria,
  understanding: Understanding,
  lang: Lang,
): Promise<Near> {
  if (criteria.near !== "") {
    const { places, sure } = await resolvePlace(edition, criteria.near, lang);
    const [place, ...others] = places;
    if (place) return { known: true, place, others, typed: sure ? null : criteria.near };
    return { known: false, typed: criteria.near, suggestions: await suggestPlaces(edition, criteria.near, lang) };
  }
  if (!understanding.place) return null;
  const place = await findPlaceById(edition, understanding.place.id, lang);
  return place ? { known: true, place, others: [], typed: null } : null;
}
