import { sql } from "kysely";
import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findWordings } from "#app/domain/questions/find-wordings.server.ts";
import type { Question } from "#app/domain/questions/question.ts";

/** One column of a table: what the question is known by, and how it reads. */
export type ExportQuestion = { key: string; head: string };

/** The same question asked of two people, however it was translated then. */
export function questionKey({ catalogueId, lang, texts }: Question) {
  return catalogueId ?? (lang && texts[lang]) ?? "";
}

/** Whatever was asked of any of those in an export: a listing may have changed its questions on the way. */
export async function findExportQuestions(
  db: Db,
  { exportId, lang }: { exportId: string; lang: Lang },
): Promise<ExportQuestion[]> {
  const asked = await db
    .selectFrom("exported_application")
    .innerJoin("application_answer", "application_answer.application_id", "exported_application.application_id")
    .select(["application_answer.catalogue_id as catalogueId", "application_answer.question as text"])
    .select((eb) => [
      eb.fn.min("application_answer.position").as("position"),
      eb.fn.max("application_answer.version_id").as("versionId"),
      eb.fn
        .count(eb.fn.coalesce("application_answer.version_id", sql<string>`''`))
        .distinct()
        .as("wordings"),
    ])
    .where("exported_application.export_id", "=", exportId)
    .groupBy(["application_answer.catalogue_id", "application_answer.question"])
    .orderBy("position")
    .orderBy("application_answer.catalogue_id")
    .orderBy("application_answer.question")
    .execute();
  /** Where all read the same, that is the head; where not, what the question says today. */
  const wanted = asked.map(({ catalogueId, versionId, wordings, text }) => ({
    ...{ questionId: catalogueId, versionId: Number(wordings) === 1 ? versionId : null, text },
  }));
  const worded = await findWordings(db, wanted);
  return wanted.flatMap(({ text, ...wording }) => {
    const key = wording.questionId ?? text;
    const head = wording.questionId ? worded(wording)?.texts[lang] : text;
    return key && head ? [{ key, head }] : [];
  });
}
