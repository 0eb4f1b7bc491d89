import type { ClosedReason, Kind } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { dayAfter, firstOfMonthAfter, instantBefore, nextFirstOf } from "./days.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";

type ListingDates = {
  starts_on: Day | null;
  deadline: Day;
  created_at: Instant;
  updated_at: Instant;
  submitted_at: Instant | null;
  first_published_at: Instant | null;
  closed_at: Instant | null;
  closed_reason: ClosedReason | null;
};

const reasons: ClosedReason[] = ["filled_here", "filled_here", "filled_elsewhere", "withdrawn", "expired"];

/** Everything counts from `now`, so that the demo is never out of date. */
export function datesFor({ kind, status, random }: Plan, now: Date): ListingDates {
  const age = status === "published" ? 50 * random.next() ** 1.6 : 20 + 40 * random.next();
  const published = status === "published" || status === "closed";
  const createdDays = published ? age + 1 + 3 * random.next() : 4 * random.next();
  const closedReason = status === "closed" ? random.pick(reasons) : null;
  const deadlineDays = closedReason === "expired" ? -random.int(1, 6) : openDays(kind, random);
  const closedDays = closedReason === "expired" ? -deadlineDays - 0.1 : 1 + 12 * random.next();
  return {
    starts_on: startFor(kind, now, random),
    deadline: dayAfter(now, deadlineDays),
    created_at: instantBefore(now, createdDays),
    updated_at: instantBefore(now, published ? age : createdDays / 3),
    submitted_at: status === "draft" ? null : instantBefore(now, published ? age + 0.6 : createdDays / 2),
    first_published_at: published ? instantBefore(now, age) : null,
    closed_at: closedReason ? instantBefore(now, closedDays) : null,
    closed_reason: closedReason,
  };
}

function openDays(kind: Kind, random: Random) {
  return kind === "apprenticeship" || kind === "dual_study" ? random.int(40, 150) : random.int(6, 75);
}

function startFor(kind: Kind, now: Date, random: Random): Day | null {
  if (kind === "apprenticeship") return nextFirstOf(random.pick([8, 8, 9]), now, 120);
  if (kind === "dual_study") return nextFirstOf(10, now, 150);
  if (kind === "thesis") return nextFirstOf(random.pick([3, 4, 9, 10]), now, 30);
  if (kind === "internship" || random.chance(0.4)) return null;
  return firstOfMonthAfter(now, random.int(1, 4));
}
