import { z } from "zod";
import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "./find-catalogue-questions.server.ts";
import type { Question } from "./question.ts";

/** A question of the catalogue as it stood when somebody answered; without a version, as it stands today. */
export type Wording = { questionId: string | null; versionId: string | null };

const text = z.object({ de: z.string(), pl: z.string(), cs: z.string() });
export const KeptChoices = z.array(z.object({ code: z.string(), retired: z.boolean(), texts: text }));

/** Each question in the wording that is asked for. */
export async function findWordings(
  db: Db,
  wanted: readonly Wording[],
): Promise<(wording: Wording) => Question | undefined> {
  const catalogue = await findCatalogueQuestions(
    db,
    wanted.flatMap(({ questionId }) => questionId ?? []),
  );
  const versions = await findVersions(
    db,
    wanted.flatMap(({ versionId }) => versionId ?? []),
  );
  return ({ questionId, versionId }) => {
    const question = catalogue.get(questionId ?? "");
    return question && { ...question, ...versions.get(versionId ?? "") };
  };
}

async function findVersions(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Pick<Question, "texts" | "options">>();
  const rows = await db
    .selectFrom("question_version")
    .select(["id", "text_de", "text_pl", "text_cs", "options"])
    .where("id", "in", ids)
    .execute();
  return new Map(
    rows.map(({ id, text_de, text_pl, text_cs, options }) => [
      id,
      { texts: { de: text_de, pl: text_pl, cs: text_cs }, options: KeptChoices.parse(JSON.parse(options)) },
    ]),
  );
}
