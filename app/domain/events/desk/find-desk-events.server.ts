import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Day } from "#db/schema.ts";
import { findKindOfOrganisation } from "#app/domain/companies/find-kind-of-organisation.server.ts";
import { readsAsMember } from "#app/domain/companies/kinds-of-organisation.ts";
import { isPast } from "../event-times.ts";
import type { EventView } from "../event-view.ts";
import { eventsFrom, findEventViews, outEvents } from "../find-event-views.server.ts";

/** Of what is over, so many are listed. */
const pastShown = 50;

type Asked = { lang: Lang; today: Day };

/** Everything but what companies are still writing, by what has to be done with it. */
export async function findOfficeEvents(db: Db, { lang, today }: Asked) {
  const all = await findEventViews(db, lang, (rows) =>
    rows.where((eb) => eb.or([eb("event.by_company", "=", 0), eb("event.status", "!=", "draft")])),
  );
  const out = all.filter(({ status }) => status === "published" || status === "cancelled");
  return {
    waiting: all.filter(({ status }) => status === "submitted"),
    drafts: all.filter(({ status }) => status === "draft"),
    coming: out.filter((event) => !isPast(event, today)),
    past: out
      .filter((event) => isPast(event, today))
      .reverse()
      .slice(0, pastShown),
  };
}

/** A company's own, whatever became of it, and all that its people may come to. */
export async function findCompanyEvents(db: Db, { companyId, lang, today }: Asked & { companyId: string }) {
  const own = await findEventViews(db, lang, (rows) =>
    rows
      .where("event.company_id", "=", companyId)
      .where((eb) => eb.or([eb("event.by_company", "=", 1), eb("event.published_at", "is not", null)])),
  );
  const coming = await findEventViews(db, lang, (rows) =>
    eventsFrom(today)(outEvents(rows)).where((eb) =>
      eb.or([
        eb("event.company_id", "is", null),
        eb("event.company_id", "=", companyId),
        eb("company.suspended_at", "is", null),
      ]),
    ),
  );
  const isMember = readsAsMember(await findKindOfOrganisation(db, companyId));
  const isTheirs = ({ membersOnly, company }: EventView) => isMember || !membersOnly || company?.id === companyId;
  return { own: own.reverse(), coming: coming.filter(isTheirs), isMember };
}
