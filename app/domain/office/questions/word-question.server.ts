import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { keepAnsweredWording } from "#app/domain/applications/asked/keep-answered-wording.server.ts";
import { type CorrectedQuestion, correctQuestion } from "#app/domain/questions/save-question.server.ts";

/** A correction, which reaches every listing that asks the question and where nobody has answered it yet. */
export function wordQuestion(db: Db, correction: Parameters<typeof correctQuestion>[1]): Promise<CorrectedQuestion> {
  return inTransaction(db, async (db) => {
    const saved = await correctQuestion(db, correction);
    if (saved.ok && saved.before !== null)
      await keepAnsweredWording(db, { questionId: saved.id, versionId: saved.before });
    return saved;
  });
}
