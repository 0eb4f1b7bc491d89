import { rememberByVocabulary } from "#db/remember.server.ts";
import type { Weighed } from "./fitting.ts";

/** The questions in their order, in all languages, with what they weigh. */
export const findInterests = rememberByVocabulary(async ({ db }) => {
  const rows = await db.selectFrom("interest").selectAll().orderBy("position").execute();
  const fields = await db.selectFrom("interest_field").selectAll().execute();
  const occupations = await db.selectFrom("interest_occupation").selectAll().execute();
  return rows.map(({ id, drawing, ...row }) => ({
    id,
    drawing,
    text: { de: row.text_de, pl: row.text_pl, cs: row.text_cs },
    short: { de: row.short_de, pl: row.short_pl, cs: row.short_cs },
    fields: fields.filter((one) => one.interest_id === id).map(({ field, weight }) => ({ field, weight })),
    occupations: occupations
      .filter((one) => one.interest_id === id)
      .map(({ occupation_id, weight }) => ({ id: occupation_id, weight })),
  }));
}) satisfies (store: never) => Promise<Weighed[]>;
