import { hour, minute } from "#app/platform/durations.ts";

/** Of one company. */
export const mostWebhooks = 3;

/** How long is waited after each try in vain; some three days in all. */
export const retryDelays = [
  ...[minute / 2, 2 * minute, 10 * minute, hour, 3 * hour, 6 * hour, 12 * hour],
  ...[24 * hour, 24 * hour],
] as const;

/** Who has taken nothing for so many days is sent nothing more. */
export const stoppedAfterDays = 3;

/** For so many days events can be looked up. */
export const eventKeptDays = 30;

/** For so many days the former secret signs beside the new one. */
export const formerSecretDays = 1;
