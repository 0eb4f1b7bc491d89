// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { parseCriteria } from "../criteria.ts";
import { findListings } from "../find-listings.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";
import { type ChangedTerm, findVocabulary } from "../reading/find-vocabulary.server.ts";
import { findEmptySearchWords } from "./empty-searches.server.ts";

export type TermPreview = Awaited<ReturnType<typeof previewTerm>>;

type Asked = { change: ChangedTerm; lang: Lang; now: Date };

/** What a changed word would do, with nothing saved: to searches for it, and to those that found nothing of late. */
export async function previewTerm(store: Store, { change, lang, now }: Asked) {
  const edition = await editionOf(store);
  const engine = await searchEngine(edition);
  const then = { ...engine, vocabulary: await findVocabulary(edition.db, change) };
  const count = async (q: string, lang: Lang) => {
    const criteria = parseCriteria(new URLSearchParams({ q }));
    const asked = { lang, now, facets: "none" as const };
    const [today, after] = [
      await findListings(edition, criteria, { ...asked, engine }),
      await findListings(edition, criteria, { ...asked, engine: then }),
    ];
    return { today: today.total, after: after.total };
  };
  const words: { term: string; today: number; after: number }[] = [];
  for (const term of [change.added, ...(change.dropped ? [change.dropped.term] : [])])
    words.push({ term, ...(await count(term, lang)) });
  const helped: { words: string; lang: Lang; after: number }[] = [];
  for (const { words, lang } of await findEmptySearchWords(edition.db)) {
    const { today, after } = await count(words, lang);
    if (today === 0 && after > 0) helped.push({ words, lang, after });
  }
  return { words, helped };
}
