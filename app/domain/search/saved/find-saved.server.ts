import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { type Card, cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { findNotOpen, type NotOpen } from "#app/domain/listings/card/find-not-open.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { searchEngine } from "../index/search-engine.server.ts";

export type SavedListing = { state: "open"; card: Card } | NotOpen;
export type SavedListings = { listings: SavedListing[]; missing: number };

/** Listings in the order in which a device knows them; of those that nobody may see any more only how many they are. */
export async function findSaved(
  store: Store,
  ids: readonly string[],
  { lang, now }: { lang: Lang; now: Date },
): Promise<SavedListings> {
  const edition = await editionOf(store);
  const { cards } = await searchEngine(edition);
  const today = dayOf(now);
  const reader = { t: textsFor(lang), lang };
  const open = (id: string) => {
    const facts = cards.get(id);
    return facts && facts.deadline >= today ? cardOf(facts, reader) : null;
  };
  const others = await findNotOpen(
    edition.db,
    ids.filter((id) => !open(id)),
    { lang, now },
  );
  const listings = ids.flatMap((id): SavedListing[] => {
    const card = open(id);
    if (card) return [{ state: "open", card }];
    return others.filter((other) => other.id === id);
  });
  return { listings, missing: ids.length - listings.length };
}
