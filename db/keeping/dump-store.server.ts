import { open } from "node:fs/promises";
import { sql } from "kysely";
import { connect, type Db } from "../connect.server.ts";
import { findProgram } from "../postgres/find-program.server.ts";
import { libpqEnvironment } from "../postgres/libpq-environment.ts";
import { runProgram } from "../postgres/run-program.server.ts";
import { serverMajor } from "../postgres/server-major.server.ts";
import { dumpedApart } from "./dumped-apart.ts";
import type { StoreCopy } from "./read-copy.server.ts";
import { readTables } from "./read-tables.server.ts";

/**
 * The store of one moment, in the archive format of pg_dump, and what it held then. Deferrable: a moment that one transaction after
 * the other could have led to, as everything else here is.
 */
export async function dumpStore(url: string, copy: string): Promise<StoreCopy> {
  const db = await connect(url, { size: 1, statementTimeout: 0 });
  try {
    return await db.connection().execute(async (db) => {
      const program = await findProgram("pg_dump", await serverMajor(db));
      await sql`set idle_in_transaction_session_timeout = 0`.execute(db);
      await sql`begin isolation level serializable read only deferrable`.execute(db);
      const { snapshot, schema } = await momentOf(db);
      const store = await readTables(db);
      await (await open(copy, "wx", 0o600)).close();
      await runProgram(program, { words: wordsFor({ copy, snapshot, schema }), environment: libpqEnvironment(url) });
      await sql`rollback`.execute(db);
      return store;
    });
  } finally {
    await db.destroy();
  }
}

async function momentOf(db: Db) {
  const { rows } = await sql<{ snapshot: string; schema: string }>`
    select pg_export_snapshot() as snapshot, current_schema() as schema
  `.execute(db);
  if (!rows[0]) throw new Error("PostgreSQL gives no snapshot");
  return rows[0];
}

/** Tables alone: what extensions have put beside them, a restore could seldom make again. */
function wordsFor({ copy, snapshot, schema }: { copy: string; snapshot: string; schema: string }) {
  const ours = (table: string) => `"${schema}".${table}`;
  return [
    "--format=custom",
    "--no-owner",
    "--no-privileges",
    "--no-password",
    "--lock-wait-timeout=60s",
    `--snapshot=${snapshot}`,
    `--table=${ours("*")}`,
    ...dumpedApart.map((table) => `--exclude-table-data=${ours(table)}`),
    `--file=${copy}`,
  ];
}
