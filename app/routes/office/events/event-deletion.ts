import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { deleteEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { officeEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the event's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  return seeOther(paths.officeEvent(lang, event.id));
}

/** Its own drafts: what a company handed in goes back to it. */
export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await officeEventFor(args);
  if (event.byCompany) throw notFound();
  const deleted = await deleteEvent(args.context.db, { eventId: event.id, writer, now: args.context.now() });
  if (!deleted.ok) throw notFound();
  return seeOther(`${paths.officeEvents(lang)}?done=deleted`);
}
