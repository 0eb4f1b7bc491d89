/** Whole days from then to now. */
export function daysSince(instant: string | null, now: Date) {
  if (instant === null) return 0;
  return Math.max(0, Math.floor((now.getTime() - new Date(instant).getTime()) / (24 * 60 * 60 * 1000)));
}
