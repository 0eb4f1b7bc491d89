import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import type { DeedResult } from "#app/domain/events/life/event-deeds.server.ts";
import { findEventForOffice } from "#app/domain/events/page/find-event.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The event of an office's page, and who asks for it. */
export async function officeEventFor({ request, params, context }: Asked, needed: OfficeRight = "events") {
  const lang = langOf(params);
  const { accountId, name, may } = await requireOffice({ request, params, context }, needed);
  const event = await findEventForOffice(context.db, { eventId: params["eventId"] ?? "", lang });
  if (!event) throw notFound();
  const writer = { accountId, companyId: null };
  return { lang, event, writer, may, person: { accountId, name }, today: dayOf(context.now()) };
}

/** Back to the event, with what became of it. */
export function afterDeed(result: DeedResult, done: string, { lang, id }: { lang: Lang; id: string }) {
  if (result.ok) return seeOther(`${paths.officeEvent(lang, id)}?done=${done}`);
  if (result.reason === "notFound") throw notFound();
  return seeOther(`${paths.officeEvent(lang, id)}?refused=${result.reason}`);
}
