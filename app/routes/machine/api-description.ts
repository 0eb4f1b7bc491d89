import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApi } from "#app/domain/api/open-api.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const { origin, board } = context.config;
  return Response.json(openApi({ origin, boardName: board.name }), { headers: { "Cache-Control": sharedForAMinute } });
}
