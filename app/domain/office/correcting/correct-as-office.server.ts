import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { saveCorrection, type SavedCorrection } from "#app/domain/listings/correction/save-correction.server.ts";
import { tellOfCorrection } from "./tell-of-correction.server.ts";

type Sent = Parameters<typeof saveCorrection>[1];

/** The office corrects a listing and its company hears of it, of each difference and why: either both happen or neither. */
export function correctAsOffice(db: Db, sent: Sent): Promise<SavedCorrection> {
  return inTransaction(db, async (db) => {
    const saved = await saveCorrection(db, sent);
    if (saved.ok && saved.corrected && sent.reason !== null)
      await tellOfCorrection(db, { ...sent, ...saved.corrected, reason: sent.reason });
    return saved;
  });
}
