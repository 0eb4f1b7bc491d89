import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { answerDoorList } from "#app/domain/events/door/answer-door-list.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { officeEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the buttons on the page of the registrations. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await officeEventFor(args, "guests");
  return seeOther(paths.officeRegistrations(lang, event.id));
}

export async function action(args: ActionFunctionArgs) {
  return answerDoorList(args, await officeEventFor(args, "guests"));
}
