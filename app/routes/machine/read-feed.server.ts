import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { findFeed } from "#app/domain/search/results/find-feed.server.ts";
import type { paths } from "#app/paths.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** What a feed of a search holds, whichever form it is written in; `address`: where it stands in that form. */
export async function readFeed(
  { request, params, context }: LoaderFunctionArgs,
  address: typeof paths.feed | typeof paths.jsonFeed,
) {
  const { config } = context;
  await withinLimit(context, "search");
  const criteria = parseCriteria(new URL(request.url).searchParams);
  const asked = {
    lang: langOf(params),
    now: context.now(),
    origin: config.origin,
    boardName: config.board.name,
    address,
  };
  const edition = await context.edition();
  return longTextsInTurn(criteria, () => findFeed(edition, criteria, asked));
}
