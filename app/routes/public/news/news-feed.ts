import type { LoaderFunctionArgs } from "@remix-run/node";
import { findNewsFeed } from "#app/domain/news/reading/find-news-feed.server.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { atomXml } from "#app/platform/http/feeds/atom-xml.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;

/** The public notes of the office, for feed readers. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { config, now } = context;
  const feed = await findNewsFeed(context.db, { lang: langOf(params), now: now(), config });
  return new Response(atomXml(feed), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...sharedPage() },
  });
}
