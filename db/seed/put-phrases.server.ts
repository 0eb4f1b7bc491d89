import type { Db } from "#db/connect.server.ts";
import { batches, excluded } from "./upsert.server.ts";
import type { PhraseFileRow } from "./vocabulary-files.server.ts";

/** What the office worded itself keeps its words, and what it added stays. */
export async function putPhrases(db: Db, rows: PhraseFileRow[]) {
  const edited = await db.selectFrom("phrase").select("id").where("edited_at", "is not", null).execute();
  const kept = new Set(edited.map(({ id }) => id));
  const values = rows
    .filter(({ id }) => !kept.has(id))
    .map(({ id, section, text_de, text_pl, text_cs }) => ({ id, section, text_de, text_pl, text_cs }));
  for (const batch of batches(values)) {
    await db
      .insertInto("phrase")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet(excluded(["section", "text_de", "text_pl", "text_cs"])),
      )
      .execute();
  }
  for (const batch of batches(rows.map(({ id }) => ({ id })))) {
    const ids = batch.map(({ id }) => id);
    await db.deleteFrom("phrase_field").where("phrase_id", "in", ids).execute();
    await db.deleteFrom("phrase_kind").where("phrase_id", "in", ids).execute();
  }
  const byField = rows.flatMap((row) => row.fields.map((field) => ({ phrase_id: row.id, field })));
  const byKind = rows.flatMap((row) => row.kinds.map((kind) => ({ phrase_id: row.id, kind })));
  for (const batch of batches(byField)) await db.insertInto("phrase_field").values(batch).execute();
  for (const batch of batches(byKind)) await db.insertInto("phrase_kind").values(batch).execute();
}
