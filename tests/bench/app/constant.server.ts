import type { Lang } from "#db/codes.ts";
import { type Card, findCards } from "#app/domain/listings/card/find-cards.server.ts";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findListings } from "#app/domain/search/find-listings.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Constant = { cards: Card[]; /** Of the first listing. */ path: string };
const known = new Map<Lang, Promise<Constant>>();

/** Asked for once a language; from then on it costs nothing. */
export function constantData(context: AppContext, lang: Lang): Promise<Constant> {
  const data = known.get(lang) ?? firstPage(context, lang);
  known.set(lang, data);
  return data;
}

async function firstPage({ db, now }: AppContext, lang: Lang): Promise<Constant> {
  const { hits } = await findListings(db, parseCriteria(new URLSearchParams()), { lang, now: now() });
  const ids = hits.map(({ id }) => id);
  const cards = await findCards(db, ids, { t: textsFor(lang), lang });
  const [first] = cards;
  if (!first) throw new Error("The store is empty");
  return { cards, path: first.path };
}
