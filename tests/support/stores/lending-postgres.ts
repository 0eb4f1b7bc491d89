import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { inject } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { postgresPool } from "#db/postgres/postgres-pool.server.ts";
import type { Database } from "#db/schema.ts";
import type { Lent } from "./lending-pglite.ts";

type Store = { pool: pg.Pool; reset: () => Promise<void> };

/**
 * Databases on this run's PostgreSQL that one test file after the other uses. The first worker that asks makes the
 * template, each copies it when it needs one more, and what a test file changed is put back when it ends.
 */
export function lendingPostgres(template: string, fill: (db: Db) => Promise<unknown>): () => Promise<Lent> {
  const free: Store[] = [];
  return async () => {
    const store = free.pop() ?? (await copyOf(template, fill));
    const giveBack = async () => {
      await store.reset();
      free.push(store);
    };
    return { db: new Kysely<Database>({ dialect: new PostgresDialect({ pool: store.pool }) }), giveBack };
  };
}

/** The address of an empty database of its own. */
export const emptyDatabase = () => oddDatabase("");

/** The same, made with these options. */
export async function oddDatabase(options: string) {
  const name = `empty_${randomUUID()}`;
  await asAdmin((admin) => admin.query(`create database "${name}" template template0 owner board ${options}`));
  return urlOf(name);
}

const urlOf = (name: string, user = "board") => inject("postgres").replace("NAME", name).replace("USER", user);

async function copyOf(template: string, fill: (db: Db) => Promise<unknown>): Promise<Store> {
  const name = `${template}_${randomUUID()}`;
  await asAdmin(async (admin) => {
    await admin.query("select pg_advisory_lock(1)");
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [template]);
    if (rowCount === 0) await makeTemplate(admin, template, fill);
    await admin.query("select pg_advisory_unlock(1)");
    await admin.query(`create database "${name}" template ${template} strategy file_copy owner board`);
  });
  const pool = postgresPool(urlOf(name), { size: 5 });
  const admin = postgresPool(urlOf(name, "admin"), { size: 1 });
  return { pool, reset: () => putBack(admin) };
}

async function makeTemplate(admin: pg.Client, template: string, fill: (db: Db) => Promise<unknown>) {
  const making = `making_${template}`;
  await admin.query(`create database ${making} template template0 owner board`);
  const db = await connect(urlOf(making));
  await migrate(db);
  await fill(db);
  await db.destroy();
  const client = await connected(making);
  await keepContent(client);
  await client.end();
  await admin.query(`alter database ${making} rename to ${template}`);
}

async function asAdmin(work: (admin: pg.Client) => Promise<unknown>) {
  const admin = await connected("postgres");
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function connected(name: string) {
  const client = new pg.Client(urlOf(name, "admin"));
  await client.connect();
  return client;
}

/**
 * Lays a copy of every row aside, and lets the tables note that they change. Two transactions must not wait for each other
 * because of it, as they would not in production: so what is noted has no key. The board's own user sees nothing of it.
 */
async function keepContent(client: pg.Client) {
  const { rows } = await client.query<{ table: string }>(`
    select quote_ident(tablename) as table from pg_tables where schemaname = 'public' and tablename not like 'kysely_%'
  `);
  await client.query(`
    create schema kept;
    create unlogged table kept.changed (name text);
    create function kept.note_change() returns trigger language plpgsql security definer as $$
      begin
        insert into kept.changed values (quote_ident(tg_table_name));
        return null;
      end $$;
    ${rows
      .map(
        ({ table }) => `
          create table kept.${table} as table ${table};
          create trigger note_change after insert or update or delete on ${table}
            for each statement execute function kept.note_change();
          alter table ${table} enable always trigger note_change;`,
      )
      .join("")}
  `);
}

async function putBack(pool: pg.Pool) {
  const { rows } = await pool.query<{ name: string }>("select distinct name from kept.changed");
  if (rows.length === 0) return;
  await pool.query(`
    begin;
    set local session_replication_role = replica; -- in any order, without looking at foreign keys
    ${rows.map(({ name }) => `delete from ${name}; insert into ${name} table kept.${name};`).join("\n")}
    delete from kept.changed;
    commit;
  `);
}
