import { type ApplicationStatus } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysAfter, daysBetween } from "#app/platform/days.ts";

const nextStatuses = {
  received: ["in_review", "invited", "accepted", "declined", "withdrawn"],
  in_review: ["invited", "accepted", "declined", "withdrawn"],
  invited: ["accepted", "declined", "withdrawn"],
  accepted: [],
  declined: [],
  withdrawn: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationStatus[]>;

/** What an employer can tell a seeker; withdrawing is the seeker's alone. */
export const decisions = ["in_review", "invited", "accepted", "declined"] as const;
export type Decision = (typeof decisions)[number];

export function mayBecome(from: ApplicationStatus, to: ApplicationStatus) {
  return nextStatuses[from].some((status) => status === to);
}

export function decisionsAfter(status: ApplicationStatus): Decision[] {
  return decisions.filter((decision) => mayBecome(status, decision));
}

export function isFinal(status: ApplicationStatus) {
  return nextStatuses[status].length === 0;
}

/** "In review" says that somebody looks at it; it is not yet the answer that was promised. */
export const waitingStatuses = ["received", "in_review"] as const satisfies readonly ApplicationStatus[];

/** Nobody of the company has looked at it yet, and somebody still hopes for that: who withdrew does not. */
export function isNew({ status, openedAt }: { status: ApplicationStatus; openedAt: Instant | null }) {
  return status === "received" && openedAt === null;
}

export function isWaiting(status: ApplicationStatus) {
  return waitingStatuses.some((waiting) => waiting === status);
}

/** The day by which the company promised an answer. */
export function answerBy({ submittedAt, answerDays }: { submittedAt: string; answerDays: number }): Day {
  return daysAfter(dayOf(new Date(submittedAt)), answerDays);
}

/** Days left until the promised answer; negative when it is late. */
export function daysToAnswer(application: { submittedAt: string; answerDays: number }, now: Date) {
  return daysBetween(dayOf(now), answerBy(application));
}

export const maxDocuments = 5;
export const longestMessage = 3000;
