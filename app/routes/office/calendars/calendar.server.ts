import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findWatchedCalendar } from "#app/domain/events/watched/find-watched-calendar.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** The calendar that the address names, for whoever may see it. */
export async function calendarFor({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "events");
  const calendar = await findWatchedCalendar(context.db, { id: params["calendarId"] ?? "", lang });
  if (!calendar) throw notFound();
  return { lang, accountId, calendar };
}
