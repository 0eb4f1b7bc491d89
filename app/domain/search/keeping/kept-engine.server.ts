import type { Db } from "#db/connect.server.ts";
import { loadRoadMap } from "#app/domain/roads/load-road-map.server.ts";
import { ListingIndex } from "../index/listing-index.ts";
import { PackedCards } from "../index/packed-cards.ts";
import { beginWith, type Engine } from "../index/search-engine.server.ts";
import { CompanyNames } from "../reading/company-names.ts";
import { learnedHearing } from "../reading/hearing/learned-hearing.server.ts";
import { Vocabulary } from "../reading/vocabulary.ts";

/** As plain data: what takes long to read from the store, or to work out. */
export function toKeep({ index, cards, companies, vocabulary, places, revision, vocabularyRevision }: Engine) {
  return {
    index: index.toKeep(),
    cards: cards.toKeep(),
    companies: companies.toKeep(),
    vocabulary: vocabulary.toKeep(),
    ...{ places, revision, vocabularyRevision },
  };
}

/** Gives the revision of which the data are. */
export async function beginFrom(db: Db, data: unknown) {
  const kept = data as ReturnType<typeof toKeep>; // by this very program
  const index = new ListingIndex(kept.index);
  const { places, revision, vocabularyRevision } = kept;
  beginWith(db, {
    index,
    cards: PackedCards.fromKept((id) => index.slotOf(id), kept.cards),
    companies: CompanyNames.fromKept(kept.companies),
    vocabulary: Vocabulary.fromKept(kept.vocabulary),
    hearing: learnedHearing(),
    roads: await loadRoadMap(db),
    ...{ places, revision, vocabularyRevision },
  });
  return revision;
}
