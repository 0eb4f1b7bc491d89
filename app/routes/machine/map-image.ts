import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseCriteria, unsortedQuery } from "#app/domain/search/criteria.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { findMapView } from "#app/domain/search/map/find-map-view.server.ts";
import { mapImage } from "#app/domain/search/map/map-image.tsx";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: unsortedQuery } satisfies PageHandle;

/** Where the listings of a search are, as a small picture beside its results. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await withinLimit(context, "map_image");
  const criteria = parseCriteria(new URL(request.url).searchParams);
  const edition = await context.edition();
  const asked = { lang: langOf(params), now: context.now(), region: context.config.board.region };
  const view = await longTextsInTurn(criteria, () => findMapView(edition, criteria, asked));
  return new Response(mapImage(view), { headers: { "Content-Type": "image/svg+xml", ...sharedPage() } });
}
