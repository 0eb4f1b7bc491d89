import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventFilterQuery, parseEventFilter, passesFilter } from "#app/domain/events/calendar/event-filter.ts";
import { eventsFile } from "#app/domain/events/calendar/events-file.server.ts";
import { findEventsOfMonths } from "#app/domain/events/calendar/find-public-events.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: (asked) => eventFilterQuery(parseEventFilter(asked)) } satisfies PageHandle;

/** The public calendar, or a choice of it, for programs that subscribe to it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await withinLimit(context, "search");
  const { config } = context;
  const filter = parseEventFilter(new URL(request.url).searchParams);
  const events = await findEventsOfMonths(await context.edition(), { lang, today: dayOf(context.now()) });
  const name = `${textsFor(lang)("event:list.title")} – ${config.board.name}`;
  return eventsFile({ events: events.filter((event) => passesFilter(filter, event)), lang, name, config });
}
