import { type Asks, type BringPage, bringPages, pagesFor } from "#app/domain/applications/bring/asks.ts";

export const steps = ["person", "age", ...bringPages, "message", "documents", "questions", "check"] as const;
export type Step = (typeof steps)[number];

type Asking = { questions: readonly unknown[]; asks: Asks };

/** A page that would ask nothing is left out. */
export function stepsFor({ questions, asks }: Asking): Step[] {
  const asked = pagesFor(asks);
  return steps.filter((step) => {
    if (isBringStep(step)) return asked.includes(step);
    if (step === "age") return asks.age;
    return step !== "questions" || questions.length > 0;
  });
}

export function isBringStep(step: Step): step is BringPage {
  return bringPages.some((page) => page === step);
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

/** Where to go on without saying what one brings; null where German must be said first. */
export function stepAfterAll(listing: Asking, step: Step, germanSaid: boolean): Step | null {
  if (!isBringStep(step)) return null;
  if (germanSaid || !listing.asks.germanNeeded) return "message";
  return step === "languages" ? null : step === "can" ? "languages" : "message";
}
