import type { Day } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";

/** So long may an application be kept after a refusal, in case of a claim (AGG § 15 with ArbGG § 61b). */
export const applicationKeptMonths = 6;

/** While no final answer is given: counted from the last day on which people could apply. */
export function eraseOnWhileOpen({ deadline }: { deadline: Day }): Day {
  return monthsAfter(deadline, applicationKeptMonths);
}

/** After acceptance or refusal. */
export function eraseOnAfterAnswer({ answeredOn }: { answeredOn: Day }): Day {
  return monthsAfter(answeredOn, applicationKeptMonths);
}

/** Who withdraws must not be kept longer than was said before. */
export function eraseOnAfterWithdrawal({ withdrawnOn, eraseOn }: { withdrawnOn: Day; eraseOn: Day }): Day {
  const counted = monthsAfter(withdrawnOn, applicationKeptMonths);
  return counted < eraseOn ? counted : eraseOn;
}
