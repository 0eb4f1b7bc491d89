import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { askedQuestions } from "#app/domain/listings/asked-questions.server.ts";
import { findCheckContext } from "#app/domain/listings/checks/find-check-context.server.ts";
import { findFindings } from "#app/domain/listings/checks/find-findings.server.ts";
import { listingWarnings } from "#app/domain/listings/checks/listing-warnings.ts";
import { readContent } from "#app/domain/listings/read-content.server.ts";

export type Review = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** What the office knows about a listing besides the ad itself. A draft is the company's own: the office does not see it. */
export async function findReview(db: Db, { listingId, lang, now }: { listingId: string; lang: Lang; now: Date }) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .select(["listing.id", "listing.title_de", "listing.status", "listing.updated_at", "listing.submitted_at"])
    .select(["listing.first_published_at", "listing.deadline", "company.id as companyId", "company.name as company"])
    .select("company.suspended_at as companySuspendedAt")
    .where("listing.id", "=", listingId)
    .where("listing.status", "!=", "draft")
    .executeTakeFirst();
  if (!listing) return null;
  const submission = await lastEvent(db, listingId, "submitted");
  const sentBack = await lastEvent(db, listingId, "sent_back");
  const content = await readContent(db, listingId);
  return {
    ...listing,
    submittedBy: submission?.name ?? null,
    lastRemark: sentBack?.remark ?? null,
    questions: await askedQuestions(db, listingId),
    findings: await findFindings(db, { companyId: listing.companyId, listingId, content, lang, now }),
    warnings: listingWarnings(content, await findCheckContext(db, content, { lang, now })),
  };
}

function lastEvent(db: Db, listingId: string, event: "submitted" | "sent_back") {
  return db
    .selectFrom("listing_event")
    .leftJoin("account", "account.id", "listing_event.account_id")
    .select(["account.name", "listing_event.remark"])
    .where("listing_event.listing_id", "=", listingId)
    .where("listing_event.event", "=", event)
    .orderBy("listing_event.at", "desc")
    .orderBy("listing_event.id", "desc")
    .executeTakeFirst();
}
