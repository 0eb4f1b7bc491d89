import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { publishEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { afterDeed, officeEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the event's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args);
  return seeOther(paths.officeEvent(lang, event.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, writer, may } = await officeEventFor(args);
  const { db, config, now } = args.context;
  const sent = await args.request.formData();
  const seen = sent.get("seen");
  const onward = await onwardFrom(db, { lang, id: event.id, then: sent.get("then"), may });
  const deed = { eventId: event.id, writer, seen: typeof seen === "string" ? seen : null, config, now: now() };
  const result = await publishEvent(db, deed);
  if (onward && result.ok) return seeOther(onward);
  return afterDeed(result, "published", { lang, id: event.id });
}
