import type { Db } from "./connect.server.ts";
import { prepared } from "./prepared.server.ts";

/**
 * Raises the counter that tells caches and the search engine that public content changed. Call it in the transaction
 * of the change and write the returned value into `listing.revision` of every listing it touches.
 */
export async function raiseRevision(db: Db): Promise<number> {
  const { value } = await db
    .updateTable("revision")
    .set((eb) => ({ value: eb("value", "+", 1) }))
    .returning("value")
    .executeTakeFirstOrThrow();
  return value;
}

const readRevision = prepared([], (db) => db.selectFrom("revision").select("value"));

/** Asked at every request. */
export async function currentRevision(db: Db): Promise<number> {
  const [row] = await readRevision(db, {});
  return row?.value ?? 0;
}

export const vocabularyKey = "vocabularyRevision";

/** For changes of names, synonyms and places: the search engine reads its vocabulary again. */
export async function raiseVocabularyRevision(db: Db): Promise<number> {
  const revision = await raiseRevision(db);
  const value = String(revision);
  await db
    .insertInto("setting")
    .values({ key: vocabularyKey, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
  return revision;
}
