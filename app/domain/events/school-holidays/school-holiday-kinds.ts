/** In the order of a school year. A day off is one that schools give beside the holidays. */
export const schoolHolidayKinds = [
  "autumn",
  "christmas",
  "half_year",
  "winter",
  "spring",
  "easter",
  "whitsun",
  "summer",
  "day_off",
] as const;
export type SchoolHolidayKind = (typeof schoolHolidayKinds)[number];
