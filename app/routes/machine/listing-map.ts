import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseCriteria } from "#app/domain/search/criteria.ts";
import { findWayMap } from "#app/domain/search/map/find-way-map.server.ts";
import { wayMapImage } from "#app/domain/search/map/way-map-image.tsx";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

const nearIn = (asked: URLSearchParams) => parseCriteria(asked).near;

export const handle = {
  knownQuery: (asked) => new URLSearchParams(nearIn(asked) ? { near: nearIn(asked) } : {}),
} satisfies PageHandle;

/** Where an open listing's work is, as a small picture with the way there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const view = await findWayMap(await context.edition(), {
    listingId: params["id"] ?? "",
    near: nearIn(new URL(request.url).searchParams),
    lang: langOf(params),
    now: context.now(),
    region: context.config.board.region,
  });
  if (!view) throw notFound();
  return new Response(wayMapImage(view), { headers: { "Content-Type": "image/svg+xml", ...sharedPage() } });
}
