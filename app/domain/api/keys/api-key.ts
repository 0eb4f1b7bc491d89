/** What a program may do with its key: look, post and change listings, hear of what happens. */
export const apiScopes = ["read", "write", "webhooks"] as const;
export type ApiScope = (typeof apiScopes)[number];

/** For so many days a key may work. */
export const apiKeyDays = ["90", "365", "730"] as const;

/** For so many days the old key goes on working beside the new one. */
export const overlapDays = ["0", "1", "7", "30"] as const;

/** Of one company, that work. */
export const mostApiKeys = 20;

/** orphaned: whoever made it is no admin of the company any more. */
export type ApiKeyState = "works" | "sandbox" | "ending" | "expired" | "revoked" | "orphaned";

type ApiKeyFacts = {
  sandbox: number;
  expires_at: string;
  revoked_at: string | null;
  renewed_by: string | null;
  /** Whether its owner is an admin of the company, and has not been shut out. */
  owned: boolean;
};

export function apiKeyState(key: ApiKeyFacts, now: Date): ApiKeyState {
  if (key.revoked_at !== null) return "revoked";
  if (key.expires_at <= now.toISOString()) return "expired";
  if (!key.owned) return "orphaned";
  if (key.renewed_by !== null) return "ending";
  return key.sandbox === 1 ? "sandbox" : "works";
}

export function scopesOf({ reads, writes, hears }: { reads: number; writes: number; hears: number }): ApiScope[] {
  const may = { read: reads, write: writes, webhooks: hears };
  return apiScopes.filter((scope) => may[scope] === 1);
}
