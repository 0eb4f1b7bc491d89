import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { markPhraseChanged } from "#app/domain/listings/mark-phrase-changed.server.ts";
import { correctPhrase, type SavedPhrase } from "#app/domain/occupations/save-phrase.server.ts";

/** A correction, which reaches every listing that says the phrase. */
export function wordPhrase(db: Db, correction: Parameters<typeof correctPhrase>[1]): Promise<SavedPhrase> {
  return inTransaction(db, async (db) => {
    const saved = await correctPhrase(db, correction);
    if (saved.ok) await markPhraseChanged(db, saved.id);
    return saved;
  });
}
