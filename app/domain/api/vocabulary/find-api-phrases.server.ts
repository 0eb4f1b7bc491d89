import type { z } from "zod";
import type { Db } from "#db/connect.server.ts";
import type { PhraseQuery, Phrases } from "./vocabulary.ts";

/** The phrases that a listing may choose from, in the order of their ids. */
export async function findApiPhrases(
  db: Db,
  { section, kind }: z.output<typeof PhraseQuery>,
): Promise<z.output<typeof Phrases>> {
  const rows = await db
    .selectFrom("phrase")
    .select(["id", "section", "text_de", "text_pl", "text_cs"])
    .where("retired_at", "is", null)
    .$if(section !== undefined, (all) => all.where("section", "=", section ?? "task"))
    .orderBy("id")
    .execute();
  const kinds = Map.groupBy(await db.selectFrom("phrase_kind").selectAll().execute(), (row) => row.phrase_id);
  const fields = Map.groupBy(await db.selectFrom("phrase_field").selectAll().execute(), (row) => row.phrase_id);
  const items = rows.map((row) => ({
    id: row.id,
    section: row.section,
    text: { de: row.text_de, pl: row.text_pl, cs: row.text_cs },
    kinds: (kinds.get(row.id) ?? []).map((one) => one.kind),
    fields: (fields.get(row.id) ?? []).map((one) => one.field),
  }));
  return {
    items: items.filter((phrase) => kind === undefined || phrase.kinds.length === 0 || phrase.kinds.includes(kind)),
  };
}
