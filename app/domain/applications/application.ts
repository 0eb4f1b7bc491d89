import { type Actor, type ApplicationStatus, applicationStatuses } from "#db/codes.ts";
import type { Instant } from "#db/schema.ts";

/** While a stage is open the seeker may withdraw, and the office and the board close it; they decide nothing else. */
const open = { seeker: ["withdrawn"], office: ["closed"], system: ["closed"] } as const;
const ended = { employer: [], seeker: [], office: [], system: [] } as const;

/** From each stage, who may bring an application where. Nothing else changes a stage; each change is an event with its time and person. */
const transitions = {
  received: { employer: ["in_review", "invited", "trial_day", "offer", "hired", "declined"], ...open },
  in_review: { employer: ["invited", "trial_day", "offer", "hired", "declined"], ...open },
  invited: { employer: ["trial_day", "offer", "hired", "declined"], ...open },
  /** Some work first and talk afterwards. */
  trial_day: { employer: ["invited", "offer", "hired", "declined"], ...open },
  offer: { employer: ["hired", "declined"], ...open },
  hired: ended,
  declined: ended,
  closed: ended,
  withdrawn: ended,
} as const satisfies Record<ApplicationStatus, Record<Actor, readonly ApplicationStatus[]>>;

/** What an employer can tell a seeker; withdrawing is the seeker's alone, closing the office's and the board's. */
export const decisions = ["in_review", "invited", "trial_day", "offer", "hired", "declined"] as const;
export type Decision = (typeof decisions)[number];

/** Both meet: the letter says when and where. */
export function isMeeting(decision: Decision) {
  return decision === "invited" || decision === "trial_day";
}

/** By whomever, where nobody is named. */
export function mayBecome(from: ApplicationStatus, to: ApplicationStatus, by?: Actor) {
  const ways: Record<Actor, readonly ApplicationStatus[]> = transitions[from];
  return (by ? ways[by] : Object.values(ways).flat()).includes(to);
}

export function decisionsAfter(status: ApplicationStatus): Decision[] {
  return decisions.filter((decision) => mayBecome(status, decision, "employer"));
}

/** What most companies do next: meet, offer, agree. */
export function likelyNext(choices: readonly Decision[]): Decision | undefined {
  const hasMet = choices.filter(isMeeting).length < 2;
  return (["invited", "offer", "hired"] as const).find((to) => choices.includes(to) && !(hasMet && to === "invited"));
}

export function isFinal(status: ApplicationStatus) {
  return transitions[status] === ended;
}

export const openStatuses = applicationStatuses.filter((status) => !isFinal(status));

/** "In review" says that somebody looks at it; it is not yet the answer that was promised. */
export const waitingStatuses = ["received", "in_review"] as const satisfies readonly ApplicationStatus[];

/** Nobody of the company has looked at it yet, and somebody still hopes for that: who withdrew does not. */
export function isNew({ status, openedAt }: { status: ApplicationStatus; openedAt: Instant | null }) {
  return status === "received" && openedAt === null;
}

export function isWaiting(status: ApplicationStatus) {
  return waitingStatuses.some((waiting) => waiting === status);
}

export const maxDocuments = 5;
/** Of all documents of an application together. */
export const maxDocumentBytes = 20 * 1024 * 1024;
export const longestMessage = 3000;
