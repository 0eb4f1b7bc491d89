import type { Db } from "./connect.server.ts";
import { prepared } from "./prepared.server.ts";
import { vocabularyKey } from "./revision.server.ts";

/**
 * A store and its two revisions as they were read once. Everything that answers one request is handed the same edition:
 * nothing asks the store again how new it is, and no two parts of an answer think differently about it.
 */
export class StoreEdition {
  readonly db: Db;
  readonly revision: number;
  /** The revision that last changed the vocabulary. */
  readonly vocabularyRevision: number;

  constructor(db: Db, revisions: { revision: number; vocabularyRevision: number }) {
    this.db = db;
    this.revision = revisions.revision;
    this.vocabularyRevision = revisions.vocabularyRevision;
  }
}

/** Whoever asks but once may give the store itself. */
export type Store = Db | StoreEdition;

export async function editionOf(store: Store): Promise<StoreEdition> {
  return store instanceof StoreEdition ? store : readEdition(store);
}

/** Both revisions, of one moment. */
export async function readEdition(db: Db): Promise<StoreEdition> {
  const [row] = await readRevisions(db, { key: vocabularyKey });
  return new StoreEdition(db, { revision: row?.revision ?? 0, vocabularyRevision: Number(row?.vocabulary ?? 0) });
}

const readRevisions = prepared(["key"], (db, value) =>
  db
    .selectFrom("revision")
    .select((eb) => [
      "revision.value as revision",
      eb.selectFrom("setting").select("setting.value").where("setting.key", "=", value("key")).as("vocabulary"),
    ]),
);
