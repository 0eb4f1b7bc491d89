// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import { keepAskedWording } from "#app/domain/listings/asked/keep-asked-wording.server.ts";

type Replaced = { questionId: string; versionId: string };

/**
 * What was answered stays an answer to what was asked: it keeps the wording that is about to be replaced. So does the
 * listing, for whoever applies next, or a company would compare answers to two questions. An answer that somebody is still
 * writing counts as one.
 */
export async function keepAnsweredWording(db: Db, { questionId, versionId }: Replaced) {
  const answered = await db
    .selectFrom("application_answer")
    .innerJoin("application", "application.id", "application_answer.application_id")
    .select("application.listing_id as listingId")
    .distinct()
    .where("catalogue_id", "=", questionId)
    .where("version_id", "is", null)
    .execute();
  const begun = await db
    .selectFrom("application_draft_answer")
    .innerJoin("listing_question", "listing_question.id", "application_draft_answer.question_id")
    .select("listing_question.listing_id as listingId")
    .distinct()
    .where("listing_question.catalogue_id", "=", questionId)
    .execute();
  await db
    .updateTable("application_answer")
    .set({ version_id: versionId })
    .where("catalogue_id", "=", questionId)
    .where("version_id", "is", null)
    .execute();
  const listingIds = [...new Set([...answered, ...begun].map((row) => row.listingId))];
  await keepAskedWording(db, { questionId, versionId, listingIds });
}
