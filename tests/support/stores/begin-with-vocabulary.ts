import type { Db } from "#db/connect.server.ts";
import { ListingIndex } from "#app/domain/search/index/listing-index.ts";
import { PackedCards } from "#app/domain/search/index/packed-cards.ts";
import { type Engine, searchEngine } from "#app/domain/search/index/search-engine.server.ts";
import { beginFrom, toKeep } from "#app/domain/search/keeping/kept-engine.server.ts";
import { CompanyNames } from "#app/domain/search/reading/company-names.ts";

/** Before every revision, so that what a test puts in is read whichever revision it has. */
const beforeAll = -1;
const known = new Map<string, Promise<Engine>>();

/**
 * The search over a store that was just filled. What it knows of words takes seconds to build: that is done for the first of its
 * kind in each worker, and the others begin with it, as a process does with what the one before it kept.
 */
export async function beginWithVocabulary(kind: string, db: Db) {
  const first = known.get(kind) ?? searchEngine(db);
  known.set(kind, first);
  const index = new ListingIndex();
  const cards = new PackedCards((id) => index.slotOf(id));
  const nothingYet = { index, cards, companies: new CompanyNames(), places: new Map(), revision: beforeAll };
  await beginFrom(db, toKeep({ ...(await first), ...nothingYet }));
}
