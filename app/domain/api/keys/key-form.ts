import { z } from "zod";
import { apiKeyDays, apiScopes, overlapDays } from "./api-key.ts";

/** Comes with the empty form, so that sending it twice makes one key. */
const keyId = z.uuid();

export const KeyForm = z.object({
  id: keyId,
  name: z.string().min(1).max(60),
  scopes: z.array(z.enum(apiScopes)).min(1),
  use: z.enum(["live", "sandbox"]),
  days: z.enum(apiKeyDays),
});

export const RenewalForm = z.object({ id: keyId, overlap: z.enum(overlapDays), days: z.enum(apiKeyDays) });

export type WantedKey = z.output<typeof KeyForm>;
export type WantedRenewal = z.output<typeof RenewalForm>;
