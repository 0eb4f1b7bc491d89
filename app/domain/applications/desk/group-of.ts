import type { ApplicationStatus } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { isFinal } from "../application.ts";

/** In the order of the list: who has to act, and how soon. Nothing a person can or is has any part in it. */
export const deskGroups = ["overdue", "today", "yours", "theirs", "done"] as const;
export type DeskGroup = (typeof deskGroups)[number];

type Standing = { status: ApplicationStatus; answerBy: Day | null };

/** A clock that runs says that it is the company's turn; without one it is the seeker's, until all is over. */
export function groupOf({ status, answerBy }: Standing, today: Day): DeskGroup {
  if (isFinal(status)) return "done";
  if (answerBy === null) return "theirs";
  if (answerBy < today) return "overdue";
  return answerBy === today ? "today" : "yours";
}
