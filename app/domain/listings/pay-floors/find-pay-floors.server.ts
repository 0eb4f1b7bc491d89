import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { floorTopics, type PayFloors, payFloors } from "./pay-floors.ts";

const remembered = rememberByRevision(({ db }) => readFloors(db));

/** Read once for each revision; inside a transaction what it has written itself counts already. */
export function findPayFloors(db: Db): Promise<PayFloors> {
  return db.isTransaction ? readFloors(db) : remembered(db);
}

async function readFloors(db: Db) {
  return payFloors(await findDatedEntries(db, floorTopics));
}
