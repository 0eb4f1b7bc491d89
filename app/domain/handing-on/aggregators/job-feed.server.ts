import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";
import { handedOnListings } from "../handed-on-listings.server.ts";
import { cdataElement } from "./cdata-element.ts";
import { jobFeedEntry } from "./job-feed-entry.ts";

type Asked = { lang: Lang; now: Date; origin: string; boardName: string };

const atOnce = 50;

/** However many read it at the same time, pages are made between two pieces. */
const inTurn = atMost(1);

/**
 * Everything that companies let us hand to job search engines, as XML in the dialect that Indeed has made usual: piece by
 * piece, so that ten thousand listings take no more memory than fifty.
 */
export async function* jobFeed(store: Store, { lang, now, origin, boardName }: Asked): AsyncGenerator<string> {
  const edition = await editionOf(store);
  const reader = { t: textsFor(lang), lang, origin };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n',
    cdataElement("publisher", boardName),
    cdataElement("publisherurl", origin),
    cdataElement("lastBuildDate", now.toUTCString()),
    "\n",
  ].join("");
  let last = "";
  for (;;) {
    const piece = await inTurn(async () => {
      const rows = await handedOnListings(edition.db, { channel: "aggregators", now })
        .where("listing.id", ">", last)
        .orderBy("listing.id")
        .limit(atOnce)
        .select(["listing.id", "listing.updated_at as updatedAt"])
        .execute();
      const entries = await Promise.all(
        rows.map(async ({ id, updatedAt }) => {
          const view = await findListingView(edition, { listingId: id, lang, now });
          return view ? jobFeedEntry(view, updatedAt, reader) : "";
        }),
      );
      return { last: rows.at(-1)?.id, text: entries.join("") };
    });
    if (piece.last === undefined) break;
    last = piece.last;
    yield piece.text;
  }
  yield "</source>\n";
}
