import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";

/** Whom one meets at a fair, from A to Z: companies that everybody may see. */
export async function findExhibitors(db: Db, { eventId, lang }: { eventId: string; lang: Lang }) {
  const companies = await db
    .selectFrom("event_exhibitor")
    .innerJoin("event", "event.id", "event_exhibitor.event_id")
    .innerJoin("company", "company.id", "event_exhibitor.company_id")
    .select(["company.id", "company.slug", "company.name"])
    .where("event.id", "=", eventId)
    .where("event.kind", "=", "fair")
    .where("company.suspended_at", "is", null)
    .execute();
  const compare = compareIn(lang);
  return companies.sort((one, other) => compare(one.name, other.name) || one.id.localeCompare(other.id));
}
