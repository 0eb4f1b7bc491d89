/** So many companies stand behind a figure before it is told to others of them. */
export const fewestCompanies = 3;

/**
 * The lines that are too few companies', and one more: what is left when all lines shown are taken from the whole is then
 * never one company's. `isEnough`: whether those kept apart are enough companies together to be told of together.
 */
export function apart(companies: ReadonlyMap<string, number>) {
  const small = [...companies].filter(([, count]) => count < fewestCompanies).map(([value]) => value);
  if (small.length === 0) return { values: new Set<string>(), isEnough: true };
  const [next] = [...companies]
    .filter(([, count]) => count >= fewestCompanies)
    .sort(([a, fewer], [b, more]) => fewer - more || (a < b ? -1 : 1));
  /** A company may stand in several lines: of small ones alone nobody knows how many they are. */
  return { values: new Set(next ? [...small, next[0]] : small), isEnough: next !== undefined };
}
