import { type Kysely, PostgresAdapter, PostgresDialect } from "kysely";
import { NamedLocks } from "./named-locks.server.ts";
import { type PoolOptions, postgresClient, postgresPool } from "./postgres-pool.server.ts";

/** A PostgreSQL that several processes may share: beside its connections it has locks on names. */
export class BoardPostgresDialect extends PostgresDialect {
  readonly #locks: NamedLocks;

  constructor(url: string, options?: PoolOptions) {
    const locks = new NamedLocks(postgresClient(url, options));
    const pool = postgresPool(url, options);
    super({
      pool: {
        options: pool.options,
        connect: () => pool.connect(),
        end: async () => void (await Promise.all([locks.end(), pool.end()])),
      },
    });
    this.#locks = locks;
  }

  override createAdapter() {
    return new SharedPostgresAdapter(this.#locks);
  }
}

class SharedPostgresAdapter extends PostgresAdapter {
  readonly locks: NamedLocks;

  constructor(locks: NamedLocks) {
    super();
    this.locks = locks;
  }
}

/** Null where no other process can have the store open. */
export function locksOf<Schema>(db: Kysely<Schema>) {
  const { adapter } = db.getExecutor();
  return adapter instanceof SharedPostgresAdapter ? adapter.locks : null;
}
