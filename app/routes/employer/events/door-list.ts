import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { takeDoorList } from "#app/domain/events/door/take-door-list.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { employerEventFor } from "./event.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the buttons on the page of the registrations. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event } = await employerEventFor(args);
  return seeOther(paths.registrations(lang, event.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, event, person: by } = await employerEventFor(args);
  const format = (await args.request.formData()).get("format");
  if (format !== "pdf" && format !== "csv") throw notFound();
  const { db, config, limits, now } = args.context;
  const { name: board } = config.board;
  const taken = await limits.take("export", by.accountId);
  if (!taken.ok) throw tooMany({ lang, boardName: board, request: args.request }, taken.retryAfterSeconds);
  return takeDoorList(db, { event, lang, format, by, board, now: now() });
}
