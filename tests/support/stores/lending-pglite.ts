import type { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Database } from "#db/schema.ts";

type Store = { pglite: PGlite; /** Brings it back to how it was when it was set up. */ reset: () => Promise<void> };
export type Lent = { db: Db; giveBack: () => Promise<void> };

let migrated: Promise<Blob> | undefined;

/**
 * Stores of PostgreSQL inside this process that one test file after the other uses: to set one up takes seconds, to start a copy a third of
 * one, to reset one that is there a few milliseconds. `fill` says what stands in each when it is lent.
 */
export function lendingPglite(fill: (db: Db) => Promise<unknown>): () => Promise<Lent> {
  const free: Store[] = [];
  return async () => {
    const store = free.pop() ?? (await setUp(fill));
    const giveBack = async () => {
      await store.reset();
      free.push(store);
    };
    return { db: kyselyOn(store.pglite), giveBack };
  };
}

async function setUp(fill: (db: Db) => Promise<unknown>): Promise<Store> {
  const { PGlite } = await import("@electric-sql/pglite");
  migrated ??= migratedPglite(new PGlite());
  const pglite = new PGlite({ loadDataDir: await migrated });
  await fill(kyselyOn(pglite));
  return { pglite, reset: await keepContent(pglite) };
}

async function migratedPglite(pglite: PGlite) {
  await migrate(kyselyOn(pglite));
  const snapshot = await pglite.dumpDataDir("none");
  await pglite.close();
  return snapshot;
}

const kyselyOn = (pglite: PGlite): Db => new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });

/** Lays a copy of every row aside, notes which tables change, and returns what puts their rows back. */
async function keepContent(pglite: PGlite) {
  const { rows } = await pglite.query<{ table: string }>(`
    select quote_ident(tablename) as table from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'
  `);
  const tables = rows.map(({ table }) => table);
  await pglite.exec(`
    create temp table changed (name text primary key);
    create function pg_temp.note_change() returns trigger language plpgsql as $$
      begin
        insert into changed values (quote_ident(tg_table_name)) on conflict do nothing;
        return null;
      end $$;
    ${tables
      .map(
        (table) => `
          create temp table kept_${table} as table ${table};
          create trigger note_change after insert or update or delete on ${table}
            for each statement execute function pg_temp.note_change();
          alter table ${table} enable always trigger note_change;`,
      )
      .join("")}
  `);
  return async () => {
    const changed = await pglite.query<{ name: string }>("select name from changed");
    const names = changed.rows.map(({ name }) => name);
    await pglite.exec(`
      begin;
      set local session_replication_role = replica; -- in any order, without looking at foreign keys
      ${names.map((table) => `delete from ${table}; insert into ${table} table kept_${table};`).join("\n")}
      delete from changed;
      commit;
    `);
  };
}
