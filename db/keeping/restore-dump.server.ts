import { sql } from "kysely";
import type { Db } from "../connect.server.ts";
import { gatherStatistics } from "../gather-statistics.server.ts";
import { refuseFilled } from "../postgres/empty-store.server.ts";
import { findProgram } from "../postgres/find-program.server.ts";
import { libpqEnvironment } from "../postgres/libpq-environment.ts";
import { runProgram } from "../postgres/run-program.server.ts";
import { serverMajor } from "../postgres/server-major.server.ts";
import { halfRestoredTable } from "./half-restored.server.ts";

/** Puts an archive of pg_dump into an empty database, which is no store until `nameWhole`. All of it, or nothing. */
export async function restoreDump(file: string, { db, url }: { db: Db; url: string }) {
  const program = await findProgram("pg_restore", await serverMajor(db));
  await refuseFilled(db);
  await sql`create table ${sql.table(halfRestoredTable)} (since timestamptz default now())`.execute(db);
  await runProgram(program, {
    words: [
      "--single-transaction",
      "--exit-on-error",
      "--no-owner",
      "--no-privileges",
      "--no-password",
      "--dbname=",
      file,
    ],
    environment: libpqEnvironment(url),
  });
  await gatherStatistics(db);
}

export async function nameWhole(db: Db) {
  await sql`drop table ${sql.table(halfRestoredTable)}`.execute(db);
}
