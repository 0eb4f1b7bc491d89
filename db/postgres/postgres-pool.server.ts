import pg from "pg";

export type PoolOptions = {
  /** Connections of this process at most. */
  size?: number;
  /** Milliseconds that one statement may take. */
  statementTimeout?: number;
  /** Hears of connections that broke off while nothing was asked; the pool makes new ones by itself. */
  onError?: (error: Error) => void;
};

/** Counts and sums come as 64 bits, which the driver hands over as text. No count of this board needs more than 53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): unknown =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

/** How each connection to it is made. */
export function postgresClient(url: string, { statementTimeout = 30_000 }: PoolOptions = {}): pg.ClientConfig {
  return {
    connectionString: url,
    types,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: "board",
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
  };
}

export function postgresPool(url: string, options: PoolOptions = {}) {
  const { size = 10, onError = () => undefined } = options;
  const pool = new pg.Pool({ ...postgresClient(url, options), max: size, allowExitOnIdle: true });
  pool.on("error", () => undefined);
  /* Also while somebody holds it, between two statements: unheard, it would end the process. */
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
}
