import type { AppContext } from "#app/platform/context.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import type { EventView } from "../event-view.ts";
import { takeDoorList } from "./take-door-list.server.ts";

type Asked = { request: Request; context: AppContext };
type Desk = { lang: Lang; event: EventView; person: { accountId: string; name: string } };

/** The list in the form that the pressed button says, for whoever may see the desk of the event. */
export async function answerDoorList({ request, context }: Asked, { lang, event, person: by }: Desk) {
  const format = (await request.formData()).get("format");
  if (format !== "pdf" && format !== "csv") throw notFound();
  const { db, config, limits, now } = context;
  const { name: board } = config.board;
  const taken = await limits.take("export", by.accountId);
  if (!taken.ok) throw tooMany({ lang, boardName: board, request }, taken.retryAfterSeconds);
  return takeDoorList(db, { event, lang, format, by, board, now: now() });
}
