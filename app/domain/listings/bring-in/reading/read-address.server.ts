import type { Lang } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import type { FetchRefusal } from "#app/platform/fetching/fetch-refused.ts";
import { fetchText } from "#app/platform/fetching/fetch-text.server.ts";
import type { Network } from "#app/platform/fetching/network.server.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";
import { jobPostingsIn, offerOfPosting } from "./json-ld-offers.ts";
import { type Offer, offerLimits, type OffersRead, type RefusedOffer } from "./offer.ts";
import { pageContents } from "./page-contents.ts";
import { readFeed } from "./read-feed.ts";
import { withoutDoubles } from "./without-doubles.ts";

export type SourceForm = "page" | "personio" | "recruitee";
export type AddressRead =
  | ({ ok: true; form: SourceForm } & OffersRead)
  | { ok: false; reason: FetchRefusal | "noOffers" | "noFeed" };

type Asked = { address: string; lang: Lang; userAgent: string; today: Day; network?: Network };
type Row = { offer: Offer } | { refused: RefusedOffer };

const pageTypes = ["text/html", "application/xhtml+xml"];
const feedTypes = ["application/xml", "text/xml", "application/rss+xml"];
const patience = 30_000;
const atOnce = 3;

/** What stands at an address: a feed, a page with ads in it, or a page that leads to them. */
export async function readAddress({ address, lang, today, ...asking }: Asked): Promise<AddressRead> {
  const fetched = await fetchText({
    ...asking,
    address: feedAddress(address, lang),
    mediaTypes: [...pageTypes, ...feedTypes],
  });
  if (!fetched.ok) return fetched;
  if (feedTypes.includes(fetched.mediaType)) {
    const feed = readFeed(fetched.text, { address: fetched.address, today });
    if (!feed) return { ok: false, reason: "noFeed" };
    return { ok: true, form: feed.feed, ...gathered(feed.read), isComplete: true };
  }
  const { rows, links } = readPage(fetched.text, fetched.address, today);
  if (rows.length > 0) return { ok: true, form: "page", ...gathered(rows), isComplete: true };
  const linked = await readLinked(links, { ...asking, today });
  if (linked.rows.length === 0) return { ok: false, reason: "noOffers" };
  return { ok: true, form: "page", ...gathered(linked.rows), isComplete: linked.isComplete };
}

/** Personio keeps the feed beside the page, in the company's own language unless another is asked for. */
export function feedAddress(address: string, lang: Lang) {
  const url = URL.parse(address);
  if (!url || !/^[\w-]+\.jobs\.personio\.(de|com)$/.test(url.hostname)) return address;
  const language = url.searchParams.get("language") ?? (lang === "de" ? "de" : null);
  return `https://${url.hostname}/xml${language === null ? "" : `?${new URLSearchParams({ language }).toString()}`}`;
}

function readPage(html: string, address: string, today: Day) {
  const { data, links } = pageContents(html, address);
  const postings = data.flatMap(jobPostingsIn);
  const rows = postings.map((posting) =>
    offerOfPosting(posting, { page: address, isAlone: postings.length === 1, today }),
  );
  return { rows, links };
}

/** What could not be read is not gone: the company may hear that something is missing, nothing more. */
async function readLinked(links: string[], { today, ...asking }: Omit<Asked, "address" | "lang">) {
  const signal = AbortSignal.timeout(patience);
  const inTurn = atMost(atOnce);
  const chosen = links.slice(0, offerLimits.pages);
  const pages = await Promise.all(
    chosen.map((address) => inTurn(() => fetchText({ ...asking, address, mediaTypes: pageTypes, signal }))),
  );
  const rows = pages.flatMap((page) => (page.ok ? readPage(page.text, page.address, today).rows : []));
  const missed = pages.some((page) => !page.ok && page.reason !== "type" && page.reason !== "status");
  return { rows, isComplete: !missed && chosen.length === links.length };
}

function gathered(rows: readonly Row[]): Pick<OffersRead, "offers" | "refused"> {
  return withoutDoubles(rows.slice(0, offerLimits.offers));
}
