import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { Store } from "#db/store-edition.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { dayNumber } from "../index/listing-columns.ts";
import { searchEngine } from "../index/search-engine.server.ts";

const titleFacts = [
  ...(["kind", "titleDe", "titlePl", "titleCs"] as const),
  ...(["occupationDe", "occupationPl", "occupationCs"] as const),
];

/** The addresses of all open listings in the order in which they were made, each put together when it is asked for. */
export async function findOpenAddresses(store: Store, today: Day) {
  const { index, cards } = await searchEngine(store);
  const day = dayNumber(today);
  const { deadline } = index.columns;
  const slots = cards.oldestFirst(index.newestFirst.filter((slot) => (deadline[slot] ?? 0) >= day));
  return {
    length: slots.length,
    at: (position: number) => {
      const slot = slots[position];
      const id = slot === undefined ? null : index.idAt(slot);
      if (slot === undefined || id === null) return undefined;
      const titled = cards.some(slot, titleFacts);
      return {
        updatedAt: cards.instantAt(slot, "updatedAt"),
        pathIn: (lang: Lang) => paths.listing(lang, { id, slug: slugOf(titleIn(textsFor(lang), lang, titled)) }),
      };
    },
  };
}
