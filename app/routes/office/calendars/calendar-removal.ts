import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { removeWatchedCalendar } from "#app/domain/events/watched/remove-watched-calendar.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { calendarFor } from "./calendar.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the calendar's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, calendar } = await calendarFor(args);
  return seeOther(paths.officeCalendar(lang, calendar.id));
}

/** Pressed twice it is removed as well. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId } = await requireOffice({ request, params, context }, "events");
  const { db, now } = context;
  await removeWatchedCalendar(db, { id: params["calendarId"] ?? "", accountId, now: now() });
  return seeOther(paths.officeCalendars(langOf(params), "done=removed"));
}
