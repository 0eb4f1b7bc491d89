import { idFromSlug } from "#app/domain/listings/listing.ts";
import { markIn, visitSource } from "#app/domain/listings/numbers/visit-source.ts";
import { visitKey } from "#app/domain/listings/numbers/visits.server.ts";
import type { AppContext } from "#app/platform/context.server.ts";
import { dayOf } from "#app/platform/days.ts";
import type { Look } from "./guards.server.ts";
import { isSomebody } from "./is-somebody.ts";

const listingPage = /^\/[a-z]{2}\/jobs\/([^/]+)$/;

/**
 * Counts who looks at a listing, in front of the page cache, which would hide them. Neither cookie nor address is asked
 * for. Programs that say what they are, pages fetched in advance and files are left out.
 */
export function noticedVisits({ visits, config, now }: Pick<AppContext, "visits" | "config" | "now">): Look {
  return (c) => {
    const listingId = idFromSlug(listingPage.exec(c.req.path)?.[1] ?? "");
    if (!listingId || c.req.method !== "GET") return;
    const url = new URL(c.env.incoming.url ?? "/", config.origin);
    const mark = markIn(url);
    const moved = c.res.status === 301 ? c.res.headers.get("Location") : null;
    if (moved && mark) c.header("Location", marked(new URL(moved, config.origin), mark));
    if (!isSomebody(c)) return;
    const source = visitSource({ url, referer: c.req.header("Referer"), listingId });
    if (source) visits.add(visitKey(listingId, dayOf(now()), source));
  };
}

/** A link from a mail still says that it is one where the title, and so the address, has changed meanwhile. */
function marked({ pathname, searchParams }: URL, mark: string) {
  searchParams.set("via", mark);
  return `${pathname}?${searchParams.toString()}`;
}
