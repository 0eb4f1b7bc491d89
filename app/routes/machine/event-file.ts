import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventsFile } from "#app/domain/events/calendar/events-file.server.ts";
import { findPublicEvent } from "#app/domain/events/page/find-event.server.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;

/** One event for the calendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const eventId = idFromSlug(params["slug"] ?? "") ?? "";
  const event = await findPublicEvent(context.db, { eventId, lang });
  if (!event) throw notFound();
  return eventsFile({ events: [event], lang, name: event.title.text, config: context.config });
}
