import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { runningStatuses, slugOf } from "#app/domain/listings/listing.ts";
import { ownTitle } from "#app/domain/listings/own-title.server.ts";
import { titleColumns, titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";

export type ReportedListing = { id: string; title: string; written: string; company: string; slug: string };

/** A listing that the public sees or has seen: one that ended can still have done harm. */
export async function findReportedListing(
  db: Db,
  { listingId, lang }: { listingId: string; lang: Lang },
): Promise<ReportedListing | null> {
  const row = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["listing.id", "company.name as company", ...titleColumns, ...ownTitle])
    .where("listing.id", "=", listingId)
    .where("listing.status", "in", [...runningStatuses, "closed"])
    .where("listing.first_published_at", "is not", null)
    .executeTakeFirst();
  if (!row) return null;
  const title = titleIn(textsFor(lang), lang, row);
  return { id: row.id, title, written: row.title, company: row.company, slug: slugOf(title) };
}
