import type { Db } from "#db/connect.server.ts";
import { askedQuestions } from "#app/domain/listings/asked/asked-questions.server.ts";
import { germanNeeded } from "#app/domain/listings/german-needed.server.ts";
import { isOpen, isPaused } from "#app/domain/listings/listing.ts";
import { titleColumns } from "#app/domain/listings/title.ts";
import { dayOf } from "#app/platform/days.ts";
import { asksOf } from "../bring/asks.ts";
import { findAsking } from "../bring/find-asking.server.ts";

/** What the pages of an application say about its listing; also there when it has closed meanwhile. */
export async function findListingToApply(db: Db, { listingId, now }: { listingId: string; now: Date }) {
  const listing = await db
    .selectFrom("listing")
    .innerJoin("company", "company.id", "listing.company_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select([
      "listing.id",
      "listing.company_id as companyId",
      "listing.occupation_id as occupationId",
      "listing.status",
      "listing.deadline",
      "listing.answer_days as answerDays",
      germanNeeded.as("germanLevel"),
      "listing.german_exam_level as germanExam",
      "listing.german_course as germanCourse",
      "listing.contact_name as contactName",
      "company.name as companyName",
      "company.slug as companySlug",
      "company.contact_email as companyEmail",
      "company.suspended_at as companySuspendedAt",
      ...titleColumns,
    ])
    .where("listing.id", "=", listingId)
    .where("listing.first_published_at", "is not", null)
    .executeTakeFirst();
  if (!listing) return null;

  const today = dayOf(now);
  const questions = await askedQuestions(db, listingId);
  const asks = asksOf(await findAsking(db, listingId));
  return { ...listing, questions, asks, open: isOpen(listing, today), paused: isPaused(listing, today) };
}

export type ListingToApply = NonNullable<Awaited<ReturnType<typeof findListingToApply>>>;
