import type { Db } from "#db/connect.server.ts";
import { loadRoadMap } from "#app/domain/places/load-road-map.server.ts";
import type { RoadMap } from "#app/domain/places/way.ts";
import { currentRevision, vocabularyRevision } from "#db/revision.server.ts";
import { CompanyNames } from "../reading/company-names.ts";
import { ListingIndex } from "./listing-index.ts";
import { loadChangedListings, type KnownListings } from "./load-changed-listings.server.ts";
import { loadVocabulary } from "../reading/load-vocabulary.server.ts";
import type { Vocabulary } from "../reading/vocabulary.ts";

export type Engine = KnownListings & {
  vocabulary: Vocabulary;
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
 * The search over this store, brought up to the store's revision: a change is found by the next request. Where reading
 * the change fails, the next request tries again from what was known before.
 */
export function searchEngine(db: Db): Promise<Engine> {
  const before = engines.get(db) ?? build(db);
  const engine = before.then((known) => refresh(db, known));
  engines.set(db, engine);
  engine.catch(() =>
    before.then(
      () => engines.set(db, before),
      () => engines.delete(db),
    ),
  );
  return engine;
}

async function build(db: Db): Promise<Engine> {
  return { ...noListings(), places: new Map(), ...(await readVocabulary(db)) };
}

function noListings() {
  return {
    index: new ListingIndex(),
    cards: new Map(),
    companies: new CompanyNames(),
    revision: nothingLoaded,
  };
}

/** The revision is read first: a change in between is read again the next time. */
async function readVocabulary(db: Db) {
  const revision = await vocabularyRevision(db);
  const [vocabulary, roads] = await Promise.all([loadVocabulary(db), loadRoadMap(db)]);
  return { vocabularyRevision: revision, vocabulary, roads };
}

async function refresh(db: Db, engine: Engine): Promise<Engine> {
  const revision = await currentRevision(db);
  if (revision === engine.revision) return engine;
  const worn = engine.index.slots - engine.index.size > Math.max(tooManyEmptySlots, engine.index.size / 2);
  const next = worn ? { ...engine, ...noListings() } : engine;
  await loadChangedListings(db, next, { since: next.revision });
  const sameVocabulary = (await vocabularyRevision(db)) === engine.vocabularyRevision;
  return { ...next, ...(sameVocabulary ? {} : await readVocabulary(db)), revision };
}
