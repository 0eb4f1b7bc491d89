import type { Db } from "#db/connect.server.ts";
import { batches, excluded } from "./upsert.server.ts";
import type { PhraseFileRow } from "./vocabulary-files.server.ts";

export async function putPhrases(db: Db, rows: PhraseFileRow[]) {
  const values = rows.map(({ id, section, text_de, text_pl, text_cs }) => ({ id, section, text_de, text_pl, text_cs }));
  for (const batch of batches(values)) {
    await db
      .insertInto("phrase")
      .values(batch)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet(excluded(["section", "text_de", "text_pl", "text_cs"])),
      )
      .execute();
  }
  await db.deleteFrom("phrase_field").execute();
  await db.deleteFrom("phrase_kind").execute();
  const byField = rows.flatMap((row) => row.fields.map((field) => ({ phrase_id: row.id, field })));
  const byKind = rows.flatMap((row) => row.kinds.map((kind) => ({ phrase_id: row.id, kind })));
  for (const batch of batches(byField)) await db.insertInto("phrase_field").values(batch).execute();
  for (const batch of batches(byKind)) await db.insertInto("phrase_kind").values(batch).execute();
}
