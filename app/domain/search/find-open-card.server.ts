import type { Store } from "#db/store-edition.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { dayOf } from "#app/platform/days.ts";
import { searchEngine } from "./index/search-engine.server.ts";

/** What everybody may see of a listing that is open; null for every other. Asks the store nothing. */
export async function findOpenCard(store: Store, { listingId, now }: { listingId: string; now: Date }) {
  const { cards } = await searchEngine(store);
  const card: CardFacts | undefined = cards.get(listingId);
  return card && card.deadline >= dayOf(now) ? card : null;
}
