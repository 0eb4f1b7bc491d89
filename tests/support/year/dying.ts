import type { Db } from "#db/connect.server.ts";

const killed = "killed";

/** A store whose process dies after so many statements. */
function dyingStore(db: Db, statements: number) {
  let left = statements;
  return db.withPlugin({
    transformQuery: ({ node }) => {
      left -= 1;
      if (left < 0) throw new Error(killed);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
}

/** Does it; where `statements` is given, in a process that dies after so many of them, and then again. */
export async function dieAndRepeat(db: Db, statements: number | null, work: (db: Db) => Promise<unknown>) {
  if (statements === null) return work(db);
  try {
    return await work(dyingStore(db, statements));
  } catch (error) {
    if (!isDeath(error)) throw error;
    return work(db);
  }
}

/** Does it in a process that dies after the first statement, then after the second, until it lives to the end. */
export async function dieEverywhere<Done>(db: Db, work: (db: Db) => Promise<Done>): Promise<Done> {
  for (let statements = 0; ; statements += 1) {
    try {
      return await work(dyingStore(db, statements));
    } catch (error) {
      if (!isDeath(error)) throw error;
    }
  }
}

function isDeath(error: unknown) {
  const all: unknown[] = error instanceof AggregateError ? error.errors : [error];
  return all.every((one) => one instanceof Error && one.message === killed);
}
