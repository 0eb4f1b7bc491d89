import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { cardHtml } from "#app/domain/listings/card/card-html.ts";
import { findCards } from "#app/domain/listings/card/find-cards.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import type { AtomFeed } from "#app/platform/http/feeds/atom-xml.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Criteria, criteriaQuery } from "../criteria.ts";
import { findMatches } from "../find-listings.server.ts";
import { criteriaInWords } from "./describe-criteria.ts";
import { findNamesInCriteria } from "./find-names-in-criteria.server.ts";

const longest = 50;

type Asked = {
  lang: Lang;
  now: Date;
  origin: string;
  boardName: string;
  address: (lang: Lang, query: URLSearchParams) => string;
};

/** What a search finds, newest first, for feed readers. Order and page of the search do not matter here. */
export async function findFeed(
  store: Store,
  criteria: Criteria,
  { lang, now, origin, boardName, address }: Asked,
): Promise<AtomFeed> {
  const edition = await editionOf(store);
  const t = textsFor(lang);
  const [ids, names] = await Promise.all([
    findMatches(edition, criteria, { now, most: longest }),
    findNamesInCriteria(edition, criteria, lang),
  ]);
  const cards = await findCards(edition.db, ids, { t, lang });
  const query = criteriaQuery({ ...criteria, sort: null, page: 1 });
  /** RFC 4151: stays the same when the address of the page changes with its title. */
  const tag = `tag:${new URL(origin).hostname},2026:`;
  const entries = cards.map((card) => ({
    id: `${tag}${lang}/jobs/${card.id}`,
    title: card.title,
    href: origin + card.path,
    author: card.company,
    category: t(`listing:kind.${card.kind}`),
    published: card.publishedAt,
    updated: card.updatedAt,
    summary: cardHtml(t, lang, card),
  }));
  return {
    lang,
    id: tag + paths.feed(lang, query).slice(1),
    title: `${criteriaInWords(t, lang, criteria, names)} – ${boardName}`,
    author: boardName,
    self: origin + address(lang, query),
    page: origin + paths.results(lang, query),
    updated: latest(entries) ?? `${dayOf(now)}T00:00:00Z`,
    entries,
  };
}

function latest(entries: { updated: string }[]) {
  return entries
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
}
