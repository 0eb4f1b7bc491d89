import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApi } from "#app/domain/api/open-api.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;

export function loader({ context }: LoaderFunctionArgs) {
  const { origin, board, operator } = context.config;
  return Response.json(openApi({ origin, boardName: board.name, place: operator.city }), {
    headers: { "Cache-Control": sharedForAMinute },
  });
}
