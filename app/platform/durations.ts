/** In milliseconds, as clocks count them. Days of the calendar are in days.ts. */
export const minute = 60 * 1000;
export const hour = 60 * minute;
export const day = 24 * hour;
