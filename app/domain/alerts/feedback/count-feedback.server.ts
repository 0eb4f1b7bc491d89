import { type AlertVerdict, alertVerdicts } from "#db/alerts/alert-codes.ts";
import { type Field, fields } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { day } from "#app/platform/durations.ts";

/** Fewer people could be known by what they said. */
export const fewestSayers = 5;
export const feedbackDays = 90;

export type FeedbackRow = { field: Field; counts: Record<AlertVerdict, number | null> };

/** How many people said what of the listings of a field; null where that were fewer than five, and nobody needs to know how few. */
export async function countFeedback(db: Db, { now }: { now: Date }): Promise<FeedbackRow[]> {
  const since = new Date(now.getTime() - feedbackDays * day).toISOString();
  const rows = await db
    .selectFrom("alert_feedback")
    .innerJoin("alert", "alert.id", "alert_feedback.alert_id")
    .innerJoin("listing", "listing.id", "alert_feedback.listing_id")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select(["occupation.field", "alert_feedback.verdict"])
    .select((eb) => eb.fn.count<number>("alert.email").distinct().as("people"))
    .where("alert_feedback.at", ">=", since)
    .groupBy(["occupation.field", "alert_feedback.verdict"])
    .execute();
  const counted = rows.filter(({ people }) => Number(people) >= fewestSayers);
  const countOf = (field: Field, verdict: AlertVerdict) => {
    const row = counted.find((one) => one.field === field && one.verdict === verdict);
    return row ? Number(row.people) : null;
  };
  return fields
    .filter((field) => counted.some((row) => row.field === field))
    .map((field) => ({
      field,
      counts: Object.fromEntries(alertVerdicts.map((verdict) => [verdict, countOf(field, verdict)])) as Record<
        AlertVerdict,
        number | null
      >, // one entry for each verdict
    }));
}
