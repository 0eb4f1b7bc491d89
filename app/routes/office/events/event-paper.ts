import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerEventPaper } from "#app/domain/events/paper/answer-event-paper.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { officeEventFor } from "./event.server.ts";

/** The sheet; where there is no public page for its code to open, the page of the event says how it stands. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, event, person } = await officeEventFor(args);
  const wanted = { lang, eventId: event.id, accountId: person.accountId };
  return (await answerEventPaper(args, wanted)) ?? seeOther(paths.officeEvent(lang, event.id));
}
