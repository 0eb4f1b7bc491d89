import type { ApplicationStatus } from "#db/codes.ts";
import { isFinal } from "../application.ts";

export type StageStep = { stage: ApplicationStatus; state: "past" | "now" | "ahead" };

type Known = { status: ApplicationStatus; events: readonly { toStatus: ApplicationStatus | null }[] };

const way = ["received", "in_review", "invited", "trial_day", "offer", "hired"] as const;

/** Stages that were skipped are not claimed to have been, and once an application has ended, nothing is ahead. */
export function stagesOnTheWay({ status, events }: Known): StageStep[] {
  const reached = new Set<ApplicationStatus>(["received", ...events.flatMap(({ toStatus }) => toStatus ?? [])]);
  const now = way.findIndex((stage) => stage === status);
  const shown: readonly ApplicationStatus[] = now === -1 ? [...way, status] : way;
  return shown.flatMap((stage, index): StageStep[] => {
    if (stage === status) return [{ stage, state: "now" }];
    if (reached.has(stage) && (now === -1 || index < now)) return [{ stage, state: "past" }];
    return isFinal(status) || index < now ? [] : [{ stage, state: "ahead" }];
  });
}
