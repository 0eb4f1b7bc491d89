import type { Db } from "#db/connect.server.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import type { RoadMap } from "#app/domain/places/way.ts";
import { loadRoadMap } from "#app/domain/roads/load-road-map.server.ts";
import { CompanyNames } from "../reading/company-names.ts";
import { findVocabulary } from "../reading/find-vocabulary.server.ts";
import type { Hearing } from "../reading/hearing/hearing.ts";
import { learnedHearing } from "../reading/hearing/learned-hearing.server.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";
import { ListingIndex } from "./listing-index.ts";
import { type KnownListings, loadChangedListings } from "./load-changed-listings.server.ts";
import { PackedCards } from "./packed-cards.ts";

export type Engine = KnownListings & {
  vocabulary: Vocabulary;
  hearing: Hearing;
  roads: RoadMap;
  revision: number;
  /** The store's revision that last changed the vocabulary. */
  vocabularyRevision: number;
};

const engines = new WeakMap<Db, Promise<Engine>>();
const tooManyEmptySlots = 5_000;
/** Before every revision: listings start with 0. */
const nothingLoaded = -1;

/**
 * The search over this store, brought up to an edition: a change is found by the next request. Where reading the change
 * fails, the next request tries again from what was known before.
 */
export async function searchEngine(store: Store): Promise<Engine> {
  const edition = await editionOf(store);
  const { db } = edition;
  const before = engines.get(db) ?? build(edition);
  const engine = before.then((known) => refresh(edition, known));
  engines.set(db, engine);
  engine.catch(() =>
    before.then(
      () => engines.set(db, before),
      () => engines.delete(db),
    ),
  );
  return engine;
}

/** For a start: nothing of this store has been asked for yet. */
export function beginWith(db: Db, engine: Engine) {
  engines.set(db, Promise.resolve(engine));
}

async function build(edition: StoreEdition): Promise<Engine> {
  return { ...noListings(), places: new Map(), hearing: learnedHearing(), ...(await readVocabulary(edition)) };
}

function noListings() {
  const index = new ListingIndex();
  return {
    index,
    cards: new PackedCards((id) => index.slotOf(id)),
    companies: new CompanyNames(),
    revision: nothingLoaded,
  };
}

/** What changed since the edition was read is read again by the next. */
async function readVocabulary({ db, vocabularyRevision }: StoreEdition) {
  const [vocabulary, roads] = await Promise.all([findVocabulary(db), loadRoadMap(db)]);
  return { vocabularyRevision, vocabulary, roads };
}

async function refresh(edition: StoreEdition, engine: Engine): Promise<Engine> {
  if (edition.revision <= engine.revision) return engine;
  const worn = engine.index.slots - engine.index.size > Math.max(tooManyEmptySlots, engine.index.size / 2);
  const next = worn ? { ...engine, ...noListings() } : engine;
  await loadChangedListings(edition.db, next, { since: next.revision });
  const sameVocabulary = edition.vocabularyRevision === engine.vocabularyRevision;
  return { ...next, ...(sameVocabulary ? {} : await readVocabulary(edition)), revision: edition.revision };
}
