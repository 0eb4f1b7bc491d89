import type { AlertFrequency, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findAlert } from "./find-alert.server.ts";

type Change = { token: string; frequency: AlertFrequency; lang: Lang; officeMayContact: boolean };

/** What only concerns somebody who wants to come home is ignored for everybody else. */
export async function changeAlert(db: Db, { token, frequency, lang, officeMayContact }: Change) {
  return inTransaction(db, async (db) => {
    const alert = await findAlert(db, { token });
    if (!alert?.confirmed_at) return { ok: false, reason: "unknown" } as const;
    await db
      .updateTable("alert")
      .set({ frequency, lang, office_may_contact: alert.plan && officeMayContact ? 1 : 0 })
      .where("id", "=", alert.id)
      .execute();
    return { ok: true } as const;
  });
}
