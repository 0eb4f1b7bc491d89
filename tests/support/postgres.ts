import type { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Database } from "#db/schema.ts";

type Store = { pglite: PGlite; /** Brings it back to how it was when it was set up. */ reset: string };
export type Lent = { db: Db; giveBack: () => Promise<void> };

let migrated: Promise<Blob> | undefined;

/**
 * Stores of PostgreSQL that one test file after the other uses: to set one up takes seconds, to start a copy a third of
 * one, to reset one that is there a few milliseconds. `fill` says what stands in each when it is lent.
 */
export function lendingPostgres(fill: (db: Db) => Promise<unknown>): () => Promise<Lent> {
  const free: Store[] = [];
  return async () => {
    const store = free.pop() ?? (await setUp(fill));
    const giveBack = async () => {
      await store.pglite.exec(store.reset);
      free.push(store);
    };
    return { db: kyselyOn(store.pglite), giveBack };
  };
}

async function setUp(fill: (db: Db) => Promise<unknown>): Promise<Store> {
  const { PGlite } = await import("@electric-sql/pglite");
  migrated ??= migratedPostgres(new PGlite());
  const pglite = new PGlite({ loadDataDir: await migrated });
  await fill(kyselyOn(pglite));
  return { pglite, reset: await keepContent(pglite) };
}

async function migratedPostgres(pglite: PGlite) {
  await migrate(kyselyOn(pglite));
  const snapshot = await pglite.dumpDataDir("none");
  await pglite.close();
  return snapshot;
}

const kyselyOn = (pglite: PGlite): Db => new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });

/** Lays a copy of every row aside, and returns the statements that put them back. */
async function keepContent(pglite: PGlite) {
  const { rows } = await pglite.query<{ table: string; filled: boolean }>(`
    select quote_ident(tablename) as table,
      (xpath('//c/text()', query_to_xml(format('select count(*) as c from %I', tablename), false, true, '')))[1]::text <> '0' as filled
    from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'
  `);
  const filled = rows.filter((row) => row.filled).map(({ table }) => table);
  await pglite.exec(filled.map((table) => `create temp table kept_${table} as table ${table};`).join("\n"));
  return [
    "begin;",
    "set local session_replication_role = replica;", // in any order, without looking at foreign keys
    ...rows.map(({ table }) => `delete from ${table};`),
    ...filled.map((table) => `insert into ${table} table kept_${table};`),
    "commit;",
  ].join("\n");
}
