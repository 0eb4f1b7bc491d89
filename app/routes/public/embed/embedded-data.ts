import type { LoaderFunctionArgs } from "@remix-run/node";
import { knownEmbedQuery } from "#app/domain/embed/embed-query.ts";
import { sharedForAMinute } from "#app/platform/http/caching.ts";
import type { PageHandle } from "#app/root.tsx";
import { readEmbedded } from "./read-embedded.server.ts";

export const handle = { knownQuery: knownEmbedQuery } satisfies PageHandle;

/** For our script on pages of others. */
export async function loader(asked: LoaderFunctionArgs) {
  return Response.json(await readEmbedded(asked), { headers: { "Cache-Control": sharedForAMinute } });
}
