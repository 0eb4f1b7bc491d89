import type { LoaderFunctionArgs } from "@remix-run/node";
import { unsortedQuery } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { jsonFeed } from "#app/platform/http/feeds/json-feed.ts";
import type { PageHandle } from "#app/root.tsx";
import { readFeed } from "./read-feed.server.ts";

export const handle = { knownQuery: unsortedQuery } satisfies PageHandle;

/** Any search as a JSON Feed: the same as its Atom feed. */
export async function loader(asked: LoaderFunctionArgs) {
  return Response.json(jsonFeed(await readFeed(asked, paths.jsonFeed)), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8", ...sharedPage() },
  });
}
