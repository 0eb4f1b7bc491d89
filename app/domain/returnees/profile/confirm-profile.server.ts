import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findReturneeProfile } from "./find-returnee-profile.server.ts";

/** From the next morning on it counts. A second click changes nothing. */
export async function confirmProfile(db: Db, { token, now }: { token: string; now: Date }) {
  return inTransaction(db, async (db) => {
    const profile = await findReturneeProfile(db, { token, now });
    if (!profile) return { ok: false, reason: "unknown" } as const;
    if (profile.confirmed_at) return { ok: true } as const;
    if (profile.confirm_by < now.toISOString()) return { ok: false, reason: "expired" } as const;
    await db
      .updateTable("returnee_profile")
      .set({ confirmed_at: now.toISOString() })
      .where("id", "=", profile.id)
      .where("confirmed_at", "is", null)
      .execute();
    return { ok: true } as const;
  });
}
