import type { LoaderFunctionArgs } from "@remix-run/node";
import { shareCode } from "#app/domain/listings/side/share-code.server.ts";
import { findOpenCard } from "#app/domain/search/find-open-card.server.ts";
import { paths } from "#app/paths.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: () => new URLSearchParams() } satisfies PageHandle;

/** The way to an open listing for the camera of somebody else's phone. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const listingId = params["id"] ?? "";
  if (!(await findOpenCard(await context.edition(), { listingId, now: context.now() }))) throw notFound();
  const svg = await shareCode(context.config.origin + paths.listingById(langOf(params), listingId));
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml", ...sharedPage() } });
}
