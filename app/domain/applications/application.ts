import { type ApplicationStatus } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { dayOf, daysBetween } from "#app/platform/days.ts";

/** Every stage but the last ones ends by an answer of the company, by the seeker's withdrawal, or closed by the board. */
const nextStatuses = {
  received: ["in_review", "invited", "trial_day", "offer", "hired", "declined", "closed", "withdrawn"],
  in_review: ["invited", "trial_day", "offer", "hired", "declined", "closed", "withdrawn"],
  invited: ["trial_day", "offer", "hired", "declined", "closed", "withdrawn"],
  trial_day: ["offer", "hired", "declined", "closed", "withdrawn"],
  offer: ["hired", "declined", "closed", "withdrawn"],
  hired: [],
  declined: [],
  closed: [],
  withdrawn: [],
} as const satisfies Record<ApplicationStatus, readonly ApplicationStatus[]>;

/** What an employer can tell a seeker; withdrawing is the seeker's alone, closing the office's and the board's. */
export const decisions = ["in_review", "invited", "trial_day", "offer", "hired", "declined"] as const;
export type Decision = (typeof decisions)[number];

/** Both meet: the letter says when and where. */
export function isMeeting(decision: Decision) {
  return decision === "invited" || decision === "trial_day";
}

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

/** Calendar days left until the company must have acted; negative when it is late, null when it is not its turn. */
export function daysToAnswer({ answerBy }: { answerBy: Day | null }, now: Date) {
  return answerBy === null ? null : daysBetween(dayOf(now), answerBy);
}

export const maxDocuments = 5;
export const longestMessage = 3000;
