import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { deleteEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { employerEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the event's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  return seeOther(paths.employerEvent(lang, event.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await employerEventFor(args);
  const deleted = await deleteEvent(args.context.db, { eventId: event.id, writer, now: args.context.now() });
  if (!deleted.ok) throw notFound();
  return seeOther(`${paths.employerEvents(lang)}?done=deleted`);
}
