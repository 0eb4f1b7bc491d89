import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseCriteria, unsortedQuery } from "#app/domain/search/criteria.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { findFeed } from "#app/domain/search/results/find-feed.server.ts";
import { atomXml } from "#app/platform/http/atom-xml.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: unsortedQuery } satisfies PageHandle;

/** Any search as an Atom feed: the same parameters as the results page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config, limits, client } = context;
  const taken = await limits.take("search", client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const criteria = parseCriteria(new URL(request.url).searchParams);
  const asked = { lang, now: context.now(), origin: config.origin, boardName: config.board.name };
  const edition = await context.edition();
  const feed = await longTextsInTurn(criteria, () => findFeed(edition, criteria, asked));
  return new Response(atomXml(feed), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...sharedPage() },
  });
}
