import type { GermanLevel, Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Flag } from "#db/schema/column-types.ts";
import { draftExpiry } from "./start-draft.server.ts";

export type Save = { token: string; listingId: string; lang: Lang; now: Date };

export type Page =
  | { name: string | null; email: string | null; phone: string | null }
  | { german_level: GermanLevel | null }
  | { message: string | null }
  | { under_18: Flag | null; parent_email: string | null; parent_lang: Lang | null }
  | Record<never, never>;

/** Keeps what one page asked, and the draft for another day; longer where a pause made it longer. False when it has expired or was sent. */
export async function saveDraft(db: Db, { token, listingId, lang, now }: Save, page: Page) {
  const saved = await db
    .updateTable("application_draft")
    .set((eb) => {
      const tomorrow = eb.val(draftExpiry(now));
      const later = eb.case().when("expires_at", ">", tomorrow).then(eb.ref("expires_at")).else(tomorrow).end();
      return { ...page, lang, expires_at: later };
    })
    .where("id", "=", hashToken(token))
    .where("listing_id", "=", listingId)
    .where("expires_at", ">", now.toISOString())
    .where("sent_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return saved !== undefined;
}

/** An empty answer is no answer. */
export function saveAnswers(db: Db, save: Save, answers: { questionId: string; answer: string | undefined }[]) {
  return inTransaction(db, async (db) => {
    if (!(await saveDraft(db, save, {}))) return false;
    const draftId = hashToken(save.token);
    await db.deleteFrom("application_draft_answer").where("draft_id", "=", draftId).execute();
    const given = answers.flatMap(({ questionId, answer }) =>
      answer ? [{ draft_id: draftId, question_id: questionId, answer }] : [],
    );
    if (given.length > 0) await db.insertInto("application_draft_answer").values(given).execute();
    return true;
  });
}
