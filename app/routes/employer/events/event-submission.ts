import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { submitEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { afterDeed, employerEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the event's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  return seeOther(paths.employerEvent(lang, event.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer } = await employerEventFor(args);
  const submitted = await submitEvent(args.context.db, { eventId: event.id, writer, now: args.context.now() });
  return afterDeed(submitted, "submitted", { lang, id: event.id });
}
