import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import type { DeedResult } from "#app/domain/events/life/event-deeds.server.ts";
import { findEventForMember } from "#app/domain/events/page/find-event.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { forbidden, notFound, seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** What somebody of a company may read: its own, and what is out for it. */
export async function readableEventFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { company, speaks, name, email } = await requireEmployer({ request, params, context });
  const eventId = params["eventId"] ?? "";
  const found = await findEventForMember(context.db, { eventId, lang, companyId: company.id });
  if (!found) throw notFound();
  if (found === "forMembers") throw forbidden({ needed: "member", ask: [] });
  const isMember = readsAsMember(company.kind);
  return {
    lang,
    speaks,
    isMember,
    ...found,
    person: { name, email },
    companyId: company.id,
    today: dayOf(context.now()),
  };
}

/** An event of the company itself, for who speaks for it. */
export async function employerEventFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { accountId, name, company } = await requireSpeaker({ request, params, context });
  const eventId = params["eventId"] ?? "";
  const found = await findEventForMember(context.db, { eventId, lang, companyId: company.id });
  if (!found || found === "forMembers" || !found.own) throw notFound();
  const person = { accountId, name };
  return { lang, event: found.event, person, writer: { accountId, companyId: company.id } };
}

/** Back to the event, with what became of it. */
export function afterDeed(result: DeedResult, done: string, { lang, id }: { lang: Lang; id: string }) {
  if (result.ok) return seeOther(`${paths.employerEvent(lang, id)}?done=${done}`);
  if (result.reason === "notFound") throw notFound();
  return seeOther(`${paths.employerEvent(lang, id)}?refused=${result.reason}`);
}
