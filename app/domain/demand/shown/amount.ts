/** Of people fewer than so many are never told, and more only by fives: docs/decisions/0071. */
export const fewest = 5;

/** "few": fewer than five people. "alone": fewer than three companies, whose figures are told together with others'. */
export type Amount = number | "few" | "alone";

/**
 * People are told in fives, the whole as well as its parts: what is left when all other parts are taken from a whole is then
 * known to some fives only, and never to one person.
 */
export function inFives(count: number): Amount {
  if (count === 0) return 0;
  return count < fewest ? "few" : Math.round(count / fewest) * fewest;
}

/** Of fewer than so many a share would say more than the figures do. */
const leastForShare = 50;

/** In percent, from what is shown and from nothing else; null where it cannot be told. */
export function shareOf(part: Amount, whole: Amount): number | null {
  if (typeof part !== "number" || typeof whole !== "number" || whole < leastForShare) return null;
  return Math.min(100, Math.round((part / whole) * 100));
}
