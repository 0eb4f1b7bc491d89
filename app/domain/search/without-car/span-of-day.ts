import type { WorkedShift } from "#app/domain/timetable/transit.ts";

/**
 * The shift that begins first and the one that ends last on the first of the days: between them a card tells its two times.
 * A night among others is left to the page, as "there at 5:55, back at 6:30" would read like half an hour of work.
 */
export function spanOfDay(shifts: readonly WorkedShift[]) {
  const onDay = shifts.filter(({ day }) => day === shifts[0]?.day);
  const byDay = onDay.filter(({ begins, ends }) => begins < ends);
  const told = byDay.length > 0 ? byDay : onDay;
  const first = told.toSorted((one, other) => one.begins.localeCompare(other.begins))[0];
  const last = told.toSorted((one, other) => one.ends.localeCompare(other.ends)).at(-1);
  return first && last ? { first, last } : null;
}
