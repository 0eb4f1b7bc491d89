import type { Day } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import { latestDeadline } from "../checks/listing-problems.ts";

const usualDays = 30;

/** The last day to which one button leads, or as far as one may go today; null where the listing runs so long already. */
export function extendedDeadline(deadline: Day, today: Day): Day | null {
  const latest = latestDeadline(today);
  const usual = daysAfter(deadline, usualDays);
  const next = usual < latest ? usual : latest;
  return next > deadline ? next : null;
}

export type ExtensionProblem = "notLater" | "tooFar";

export function extensionProblem({ from, until, today }: { from: Day; until: Day; today: Day }) {
  if (until <= from) return "notLater" satisfies ExtensionProblem;
  return until > latestDeadline(today) ? ("tooFar" satisfies ExtensionProblem) : null;
}
