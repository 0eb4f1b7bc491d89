import type { AppContext } from "#app/platform/context.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findRegistration } from "../registering/find-registrations.server.ts";

type Asked = { params: { registrationId?: string | undefined }; context: AppContext };

/** What RemovalPage shows, for whoever may see the desk of the event. */
export async function findRemovalPage(
  { params, context: { db, config } }: Asked,
  { lang, event }: { lang: Lang; event: { id: string } },
) {
  const party = await findRegistration(db, { eventId: event.id, registrationId: params.registrationId ?? "" });
  if (!party) throw notFound();
  const title = textsFor(lang)("registration:desk.removeNamed", { name: party.name });
  return { lang, eventId: event.id, party, title: `${title} – ${config.board.name}` };
}
