import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { removeWatchedCalendar } from "#app/domain/events/watched/remove-watched-calendar.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { calendarFor } from "./calendar.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the calendar's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, calendar } = await calendarFor(args);
  return seeOther(paths.officeCalendar(lang, calendar.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, accountId, calendar } = await calendarFor(args);
  const { db, now } = args.context;
  if (!(await removeWatchedCalendar(db, { id: calendar.id, accountId, now: now() }))) throw notFound();
  return seeOther(paths.officeCalendars(lang, "done=removed"));
}
