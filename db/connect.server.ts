import SQLite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import { LRUCache } from "lru-cache";
import { BoardPostgresDialect } from "./postgres/board-postgres-dialect.server.ts";
import type { PoolOptions } from "./postgres/postgres-pool.server.ts";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;

/**
 * `file:data/board.db`, `:memory:`, `postgres://…`, or `pglite:` for PostgreSQL in-process (tests). The bytes of a SQLite
 * file become a store in memory that begins with them.
 */
export async function connect(from: string | Buffer, options?: PoolOptions): Promise<Db> {
  if (typeof from === "string" && /^postgres(ql)?:/.test(from))
    return new Kysely<Database>({ dialect: new BoardPostgresDialect(from, options) });
  if (from === "pglite:") return new Kysely<Database>({ dialect: await pglite() });
  return new Kysely<Database>({ dialect: sqlite(typeof from === "string" ? from.replace(/^file:/, "") : from) });
}

const pragmas = {
  journal_mode: "wal",
  /** FULL. The driver reopens WAL databases with NORMAL, which loses acknowledged writes in a power cut. */
  synchronous: 2,
  busy_timeout: 2000,
  foreign_keys: 1,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
} as const;

function sqlite(file: string | Buffer) {
  const database = new SQLite(file);
  for (const [name, value] of Object.entries(pragmas)) database.pragma(`${name} = ${value}`);
  database.pragma("journal_size_limit = 67108864");
  database.pragma("cache_size = -8192"); // KiB: what everybody searches is kept by the search, and what is read again lies in the system's memory
  assertPragmas(database, file);
  return new BoardSqliteDialect({ database: rememberStatements(database) });
}

const maxStatements = 500;

/** Preparing a query takes SQLite longer than most take to run, and a page asks the same ones every time. */
function rememberStatements(database: SQLite.Database) {
  const known = new LRUCache<string, SQLite.Statement>({ max: maxStatements });
  return {
    prepare(query: string) {
      const changesSchema = /^\s*(create|alter|drop)/i.test(query);
      const statement = known.get(query) ?? database.prepare(query);
      if (changesSchema) known.clear();
      else known.set(query, statement);
      return statement;
    },
    close: () => database.close(),
  };
}

function assertPragmas(database: SQLite.Database, file: string | Buffer) {
  const isInMemory = file === ":memory:" || Buffer.isBuffer(file);
  for (const [name, wanted] of Object.entries(pragmas)) {
    const actual = database.pragma(name, { simple: true });
    const inMemory = isInMemory && (name === "journal_mode" || name === "mmap_size");
    if (!inMemory && actual !== wanted) {
      throw new Error(
        `SQLite runs with ${name} = ${String(actual)} instead of ${wanted}; refusing to open ${database.name}`,
      );
    }
  }
}

async function pglite(): Promise<Dialect> {
  const [{ PGlite }, { PGliteDialect }] = await Promise.all([import("@electric-sql/pglite"), import("kysely")]);
  return new PGliteDialect({ pglite: new PGlite() });
}

class BoardSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createAdapter() {
    return new TransactionalSqliteAdapter();
  }

  override createDriver() {
    return new ImmediateSqliteDriver(this.#config);
  }
}

/** SQLite can roll back DDL. Kysely's adapter says otherwise, which would leave a failed migration half applied. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** A deferred `begin` that turns into a write later fails at once when somebody else wrote in between. */
class ImmediateSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}
