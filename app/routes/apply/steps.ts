export const steps = ["person", "german", "message", "documents", "questions", "check"] as const;
export type Step = (typeof steps)[number];

type Asking = { questions: readonly unknown[] };

/** Most companies ask nothing more, and then there is no page for it. */
export function stepsFor(listing: Asking): Step[] {
  return steps.filter((step) => step !== "questions" || listing.questions.length > 0);
}

export function stepAfter(listing: Asking, step: Step): Step {
  const all = stepsFor(listing);
  return all[all.indexOf(step) + 1] ?? "check";
}

/** Null before the first question: there the way leads back to the start. */
export function stepBefore(listing: Asking, step: Step): Step | null {
  const all = stepsFor(listing);
  return all[all.indexOf(step) - 1] ?? null;
}
