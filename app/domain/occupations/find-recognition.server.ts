import { rememberByVocabulary } from "#db/remember.server.ts";
import { recognitionOf } from "./recognition-of.ts";

export type Recognition = NonNullable<Awaited<ReturnType<typeof findRecognition>>>;

/** What a qualification from abroad is worth in an occupation, and what that is called in each language. */
export const findRecognition = rememberByVocabulary(async ({ db }, id: string) => {
  const row = await db
    .selectFrom("occupation")
    .select(["field", "regulated", "training_type as trainingType", "training_months as trainingMonths"])
    .select(["name_de as de", "name_pl as pl", "name_cs as cs"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { de, pl, cs, ...known } = row;
  return { ...recognitionOf(known), names: { de, pl, cs } };
});
