import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";

class TakenBack extends Error {}

/** Does it and takes all of it back, so that what is told beforehand comes from the very deeds that are done afterwards. */
export async function rehearsed<Result>(db: Db, work: (db: Db) => Promise<Result>): Promise<Result> {
  let result: { is: Result } | undefined;
  try {
    await inTransaction(db, async (db) => {
      result = { is: await work(db) };
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack) || !result) throw error;
  }
  if (!result) throw new Error("nothing was rehearsed");
  return result.is;
}
