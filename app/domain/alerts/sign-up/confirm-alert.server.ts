import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findAlert } from "../find-alert.server.ts";

/** From this moment on, new listings count. A second click changes nothing. */
export async function confirmAlert(db: Db, { token, now }: { token: string; now: Date }) {
  return inTransaction(db, async (db) => {
    const alert = await findAlert(db, { token });
    if (!alert) return { ok: false, reason: "unknown" } as const;
    if (alert.confirmed_at) return { ok: true } as const;
    if (alert.confirm_by < now.toISOString()) return { ok: false, reason: "expired" } as const;
    await db
      .updateTable("alert")
      .set({ confirmed_at: now.toISOString() })
      .where("id", "=", alert.id)
      .where("confirmed_at", "is", null)
      .execute();
    return { ok: true } as const;
  });
}
