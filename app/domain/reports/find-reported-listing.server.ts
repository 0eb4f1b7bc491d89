import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { slugOf, titleIn } from "#app/domain/listings/listing.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type ReportedListing = { id: string; title: string; titleDe: string; company: string; slug: string };

/** A listing that the public sees or has seen: one that ended can still have done harm. */
export async function findReportedListing(
  db: Db,
  { listingId, lang }: { listingId: string; lang: Lang },
): Promise<ReportedListing | null> {
  const row = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "listing.kind", "company.name as company"])
    .select(["listing.title_de as titleDe", "listing.title_pl as titlePl", "listing.title_cs as titleCs"])
    .select(["occupation.name_de as nameDe", "occupation.name_pl as namePl", "occupation.name_cs as nameCs"])
    .where("listing.id", "=", listingId)
    .where("listing.status", "in", ["published", "closed"])
    .where("listing.first_published_at", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  const { nameDe, namePl, nameCs } = row;
  const title = titleIn(textsFor(lang), lang, { ...row, occupation: { nameDe, namePl, nameCs } });
  return { id: row.id, title, titleDe: row.titleDe, company: row.company, slug: slugOf(title) };
}
