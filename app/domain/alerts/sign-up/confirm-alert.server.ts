import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { beginAlert } from "../begin-alert.server.ts";
import { type Alert, findAlert } from "../find-alert.server.ts";
import { askParent } from "../minors/ask-parent.server.ts";
import { confirmBy } from "./confirm-by.ts";

type Confirming = { token: string; config: Config; now: Date };

/**
 * From this moment on, new listings count; under 16 only from the parent's yes on, who is asked now: not before somebody has
 * shown that the mailbox of the sign-up is theirs. A second click changes nothing.
 */
export async function confirmAlert(db: Db, { token, config, now }: Confirming) {
  return inTransaction(db, async (db) => {
    const alert = await findAlert(db, { token });
    if (!alert) return { ok: false, reason: "unknown" } as const;
    if (alert.confirmed_at) return { ok: true } as const;
    if (alert.confirm_by < now.toISOString()) return { ok: false, reason: "expired" } as const;
    if (alert.parent_hash !== null) {
      if (alert.own_confirmed_at === null) await waitForParent(db, alert, { config, now });
      return { ok: false, reason: "waits" } as const;
    }
    await beginAlert(db, { id: alert.id, now });
    return { ok: true } as const;
  });
}

/** They have as long as everybody else. Where they are written to stands only in the mail, from now on. */
async function waitForParent(db: Db, alert: Alert, { config, now }: Omit<Confirming, "token">) {
  const confirm_by = confirmBy(now);
  await db
    .updateTable("alert")
    .set({ own_confirmed_at: now.toISOString(), confirm_by, parent_email: null })
    .where("id", "=", alert.id)
    .execute();
  await askParent(db, { ...alert, confirm_by }, { config, now });
}
