import { hashToken, newToken } from "#db/ids.server.ts";
import type { Instant } from "#db/schema.ts";
import { day } from "#app/platform/durations.ts";

/** How long a link in a mail does something without a sign-in. */
export const linkDays = 14;

/** Why a link does nothing any more. */
export type Over = "used" | "meanwhile" | "expired";

/** Only the mail holds the token; the store its hash. */
export function newMailedLink(now: Date) {
  const token = newToken();
  const expires = new Date(now.getTime() + linkDays * day);
  const row = { id: hashToken(token), created_at: now.toISOString(), expires_at: expires.toISOString(), used_at: null };
  return { token, row };
}

type Link = { usedAt: Instant | null; expiresAt: Instant };

/** `isStale`: what it is about does not stand any more as it did when the mail was written. */
export function whyOver({ usedAt, expiresAt }: Link, { isStale, now }: { isStale: boolean; now: Date }): Over | null {
  if (usedAt !== null) return "used";
  if (isStale) return "meanwhile";
  return expiresAt <= now.toISOString() ? "expired" : null;
}
