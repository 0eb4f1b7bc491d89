import type { Lang } from "#db/codes.ts";
import { editionOf, type Store, type StoreEdition } from "#db/store-edition.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findNewest } from "#app/domain/search/find-listings.server.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { day } from "#app/platform/durations.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type WeekBefore = Awaited<ReturnType<typeof findLastWeek>>;

type Looked = { criteria: string; partnerCriteria: string };
type Asked = { lang: Lang; now: Date };

/** What the alert would have brought in the seven days until now, found as its mails will find it. */
export async function findLastWeek(store: Store, { criteria, partnerCriteria }: Looked, asked: Asked) {
  const edition = await editionOf(store);
  const own = await findWeekOf(edition, criteria, asked);
  if (partnerCriteria === "") return { own, partner: null };
  return { own, partner: await findWeekOf(edition, partnerCriteria, { ...asked, but: own.ids }) };
}

const mostShown = 3;

async function findWeekOf(edition: StoreEdition, query: string, { lang, now, but }: Asked & { but?: string[] }) {
  const criteria = parseCriteria(new URLSearchParams(query));
  const publishedAfter = new Date(now.getTime() - 7 * day).toISOString();
  const found = await longTextsInTurn(criteria, () => findNewest(edition, criteria, { lang, now, publishedAfter }));
  const ids = but ? found.ids.filter((id) => !but.includes(id)) : found.ids;
  const t = textsFor(lang);
  const hits = found.hitsOf(ids.slice(0, mostShown));
  return {
    ids,
    query,
    cards: hits.map(({ card, way }) => ({ card: cardOf(card, { t, lang }), way: way && wayInWords(way, lang) })),
  };
}
