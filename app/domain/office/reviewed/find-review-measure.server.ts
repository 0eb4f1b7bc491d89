import type { ListingHistoryEvent } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findOfficeHolidays } from "#app/domain/reviews/find-office-holidays.server.ts";
import { findReviewDays, findReviewPromises } from "#app/domain/reviews/review-promises.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { measuredDays, measureReviews, type Reviewed, reviewsAmong, type Step } from "./review-measure.ts";

type Asked = { config: Pick<Config, "operator">; now: Date };

/** What the office promises now, and how it kept what it promised in the last quarter of a year. */
export async function findReviewMeasure(db: Db, { config, now }: Asked) {
  const from = instantDaysAfter(now, -measuredDays).toISOString();
  const [promises, isHoliday, listings, admissions] = await Promise.all([
    findReviewPromises(db),
    findOfficeHolidays(db, config),
    findReviewedListings(db, from),
    findAnsweredAdmissions(db, from),
  ]);
  const measure = measureReviews([...listings, ...admissions], { promises, isHoliday });
  return { promised: await findReviewDays(db, now), measure };
}

const stepOf: Partial<Record<ListingHistoryEvent, Step["what"]>> = {
  submitted: "handedIn",
  change_submitted: "handedIn",
  published: "answered",
  scheduled: "answered",
  sent_back: "answered",
  change_published: "answered",
  change_sent_back: "answered",
  change_dropped: "withdrawn",
  closed: "withdrawn",
  expired: "withdrawn",
};
const told = Object.keys(stepOf) as ListingHistoryEvent[];
const answers = told.filter((event) => stepOf[event] === "answered");

async function findReviewedListings(db: Db, from: string): Promise<Reviewed[]> {
  const answered = db.selectFrom("listing_history").select("listing_id").where("event", "in", answers);
  const rows = await db
    .selectFrom("listing_history")
    .select(["listing_id as id", "at", "event"])
    .where("listing_id", "in", answered.where("at", ">=", from))
    .where("event", "in", told)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const steps = rows.flatMap(({ id, at, event }) => {
    const what = stepOf[event];
    return what ? [{ id, at, what }] : [];
  });
  return reviewsAmong(steps).filter(({ answeredAt }) => answeredAt >= from);
}

async function findAnsweredAdmissions(db: Db, from: string): Promise<Reviewed[]> {
  const rows = await db
    .selectFrom("admission_answer")
    .select(["handed_in_at as since", "answered_at as answeredAt"])
    .where("answered_at", ">=", from)
    .execute();
  return rows;
}
