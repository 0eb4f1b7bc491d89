import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findKindOfOrganisation } from "#app/domain/companies/find-kind-of-organisation.server.ts";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import type { EventView } from "../event-view.ts";
import { findEventViews, publicEvents } from "../find-event-views.server.ts";

type Asked = { eventId: string; lang: Lang };

/** For everybody, however long it is over. */
export async function findPublicEvent(db: Db, { eventId, lang }: Asked): Promise<EventView | undefined> {
  return (await findEventViews(db, lang, (rows) => publicEvents(rows).where("event.id", "=", eventId)))[0];
}

/**
 * For people of companies, partners and universities: their own, and what is out. `own`: whether they may do something with
 * it. "forMembers": it is out, but not for them.
 */
export async function findEventForMember(db: Db, { eventId, lang, companyId }: Asked & { companyId: string }) {
  const [event] = await findEventViews(db, lang, (rows) => rows.where("event.id", "=", eventId));
  if (!event) return null;
  const own = event.company?.id === companyId;
  const out = isOut(event) && !(event.company?.suspended && !own);
  if (own && (out || event.byCompany)) return { event, own };
  if (!out) return null;
  if (event.membersOnly && !readsAsMember(await findKindOfOrganisation(db, companyId))) return "forMembers";
  return { event, own };
}

export async function findEventForOffice(db: Db, { eventId, lang }: Asked) {
  const [event] = await findEventViews(db, lang, (rows) => rows.where("event.id", "=", eventId));
  return event && (event.status !== "draft" || !event.byCompany) ? event : null;
}

const isOut = ({ status }: EventView) => status === "published" || status === "cancelled";
