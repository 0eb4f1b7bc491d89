// A face of this room: other nouns may import it.

import type { VisitSource } from "#db/listings/visit-codes.ts";

/** What a link that we print or mail says of itself in its address. */
export const via = { alert: "alert", poster: "poster" } as const;

/** Whatever else stands there is nobody's mark. */
export function markIn({ searchParams }: URL) {
  const marked = searchParams.get("via");
  return marked === via.alert || marked === via.poster ? marked : null;
}

type Visit = {
  /** The page's own address. */
  url: URL;
  /** As the browser sends it; browsers of other sites' visitors often send no more than the site. */
  referer: string | undefined;
  listingId: string;
};

/**
 * Where somebody comes from who opens a listing. Null for who was there already (another language, the page again, back
 * from the application to it), and for who comes from the pages of the company or the office.
 */
export function visitSource({ url, referer, listingId }: Visit): VisitSource | null {
  const marked = markIn(url);
  if (marked) return marked;
  const from = referer === undefined ? null : URL.parse(referer);
  if (!from) return "other";
  if (from.host === url.host) return isOwnBusiness(from.pathname, listingId) ? null : "search";
  return isSearchEngine(from.hostname) ? "engine" : "other";
}

/** The page itself and what belongs to it, or those who keep it: the company and the office. */
const isOwnBusiness = (path: string, listingId: string) =>
  path.includes(listingId) || /^\/[a-z]{2}\/(employer|office)(\/|$)/.test(path);

/** Also as a part of the name: google.de, www.google.pl, r.search.yahoo.com. */
const engines = [
  "google",
  "bing",
  "duckduckgo",
  "ecosia",
  "startpage",
  "qwant",
  "yahoo",
  "yandex",
  "seznam",
  "brave",
  "metager",
];

function isSearchEngine(host: string) {
  const labels = host.split(".");
  return engines.some((engine) => labels.slice(0, -1).includes(engine));
}
