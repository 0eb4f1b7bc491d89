import type { LoaderFunctionArgs } from "@remix-run/node";
import { unsortedQuery } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { atomXml } from "#app/platform/http/feeds/atom-xml.ts";
import type { PageHandle } from "#app/root.tsx";
import { readFeed } from "./read-feed.server.ts";

export const handle = { knownQuery: unsortedQuery } satisfies PageHandle;

/** Any search as an Atom feed: the same parameters as the results page. */
export async function loader(asked: LoaderFunctionArgs) {
  return new Response(atomXml(await readFeed(asked, paths.feed)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...sharedPage() },
  });
}
