import type { Db } from "#db/connect.server.ts";
import { findCatalogueQuestions } from "#app/domain/questions/find-catalogue-questions.server.ts";
import { KeptChoices } from "#app/domain/questions/find-wordings.server.ts";

export type WordedQuestion = NonNullable<Awaited<ReturnType<typeof findWordedQuestion>>>;

/** A question as the office edits it: how many listings ask it, who worded it when, and what it said before. */
export async function findWordedQuestion(db: Db, id: string) {
  const stored = await db
    .selectFrom("question")
    .select(["edited_at", "edited_by", "retired_at", "retired"])
    .where("id", "=", id)
    .executeTakeFirst();
  const question = (await findCatalogueQuestions(db, [id])).get(id);
  if (!stored || !question) return null;
  const versions = await db
    .selectFrom("question_version")
    .selectAll()
    .where("question_id", "=", id)
    .orderBy("replaced_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const accounts = await db.selectFrom("account").select(["id", "name"]).where("role", "=", "office").execute();
  const nameOf = (accountId: string | null) => accounts.find(({ id }) => id === accountId)?.name ?? null;
  const { texts } = question;
  return {
    ...{ id, kind: question.kind, unit: question.unit, choices: question.options },
    texts: { de: texts.de ?? "", pl: texts.pl ?? "", cs: texts.cs ?? "" },
    /** Out of the file: nothing of the office's can bring it back. */
    isGone: stored.retired === 1,
    isRetired: stored.retired_at !== null,
    ...(await countAsking(db, id)),
    editedAt: stored.edited_at,
    editedBy: nameOf(stored.edited_by),
    versions: versions.map((version) => ({
      id: version.id,
      texts: { de: version.text_de, pl: version.text_pl, cs: version.text_cs },
      choices: KeptChoices.parse(JSON.parse(version.options)),
      ...{ writtenAt: version.written_at, writtenBy: nameOf(version.written_by), replacedAt: version.replaced_at },
    })),
  };
}

/** Published listings that ask it; of these, those that keep an earlier wording because somebody answered it. */
async function countAsking(db: Db, id: string) {
  const { uses, keeping } = await db
    .selectFrom("listing_question")
    .innerJoin("listing", "listing.id", "listing_question.listing_id")
    .where("listing_question.catalogue_id", "=", id)
    .where("listing.status", "=", "published")
    .select((eb) => [eb.fn.countAll().as("uses"), eb.fn.count("listing_question.version_id").as("keeping")])
    .executeTakeFirstOrThrow();
  return { uses: Number(uses), keeping: Number(keeping) };
}
