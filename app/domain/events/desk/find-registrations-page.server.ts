import type { AppContext } from "#app/platform/context.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { EventView } from "../event-view.ts";
import { findRegistrations } from "../registering/find-registrations.server.ts";
import { keptUntil } from "../registering/registration.ts";

type Asked = { request: Request; context: AppContext };

/** What RegistrationsPage shows, for whoever may see the desk of the event. */
export async function findRegistrationsPage(
  { request, context: { db, config, now } }: Asked,
  { lang, event }: { lang: Lang; event: EventView },
) {
  return {
    ...{ lang, event, keptUntil: keptUntil(event) },
    registrations: await findRegistrations(db, { eventId: event.id, lang, now: now() }),
    removed: new URL(request.url).searchParams.get("done") === "removed",
    title: `${textsFor(lang)("registration:desk.title")} – ${config.board.name}`,
  };
}
