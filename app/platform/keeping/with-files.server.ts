import { connect } from "#db/connect.server.ts";
import { type FilesPlace, sealedStoreOf } from "../files/stores/files-place.server.ts";
import type { SealedStore } from "../files/stores/sealed-store.ts";
import type { StorePlace } from "./store-to-copy.server.ts";

/** Where documents lie, open for as long as the work takes. */
export async function withFiles<Result>(
  { dataDir, database, place }: StorePlace & { place: FilesPlace },
  work: (files: SealedStore) => Promise<Result>,
): Promise<Result> {
  if (place.kind !== "database" || !database) return work(sealedStoreOf(place, { dataDir }));
  const db = await connect(database.url, { size: 2 });
  try {
    return await work(sealedStoreOf(place, { db, dataDir }));
  } finally {
    await db.destroy();
  }
}
