import type { AccountRole } from "#db/codes.ts";
import { day, hour } from "#app/platform/durations.ts";

/**
 * How long a session lives without a visit, and how long at most. An employer should not have to sign in for every
 * application; the office sees every company's people, so its day ends with the day.
 */
export const sessionLimits: Record<AccountRole, { idle: number; absolute: number }> = {
  employer: { idle: 10 * day, absolute: 30 * day },
  office: { idle: 2 * hour, absolute: 12 * hour },
};

/** When a session that began then ends if nobody comes again. */
export function sessionEnd(role: AccountRole, createdAt: Date, now: Date): Date {
  const { idle, absolute } = sessionLimits[role];
  return new Date(Math.min(now.getTime() + idle, createdAt.getTime() + absolute));
}
