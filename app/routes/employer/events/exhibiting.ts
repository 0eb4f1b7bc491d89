import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { beginExhibiting } from "#app/domain/events/exhibiting/begin-exhibiting.server.ts";
import { endExhibiting } from "#app/domain/events/exhibiting/end-exhibiting.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the event's page. */
export async function loader(args: LoaderFunctionArgs) {
  await requireSpeaker(args);
  return seeOther(paths.employerEvent(langOf(args.params), args.params["eventId"] ?? ""));
}

export async function action(args: ActionFunctionArgs) {
  const { db, now } = args.context;
  const lang = langOf(args.params);
  const { accountId, company } = await requireSpeaker(args);
  const eventId = args.params["eventId"] ?? "";
  const deed = { eventId, companyId: company.id, accountId, now: now() };
  const begins = (await args.request.formData()).get("exhibits") === "yes";
  if (!begins) await endExhibiting(db, deed);
  else if (!(await beginExhibiting(db, deed))) throw notFound();
  return seeOther(`${paths.employerEvent(lang, eventId)}?done=${begins ? "exhibiting" : "exhibitingEnded"}`);
}
