import type { LoaderFunctionArgs } from "@remix-run/node";
import { deadlineFile } from "#app/domain/listings/side/deadline-file.server.ts";
import { findOpenCard } from "#app/domain/search/find-open-card.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { calendarAttachment } from "#app/platform/mail/calendar-attachment.server.ts";

/** The last day to apply, for the calendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { config } = context;
  const card = await findOpenCard(await context.edition(), { listingId: params["id"] ?? "", now: context.now() });
  if (!card) throw notFound();
  return calendarAttachment(deadlineFile({ card, lang: langOf(params), config }), `${card.id}.ics`);
}
