import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFilterQuery, parseEventFilter } from "#app/domain/events/calendar/event-filter.ts";
import { findEventFeed } from "#app/domain/events/calendar/find-event-feed.server.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { atomXml } from "#app/platform/http/feeds/atom-xml.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: (asked) => eventFilterQuery(parseEventFilter(asked)) } satisfies PageHandle;

/** The public calendar, or a choice of it, for feed readers: the same parameters as the page. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { config } = context;
  await withinLimit(context, "search");
  const filter = parseEventFilter(new URL(request.url).searchParams);
  const asked = { lang: langOf(params), filter, now: context.now(), config };
  return new Response(atomXml(await findEventFeed(await context.edition(), asked)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", ...sharedPage() },
  });
}
