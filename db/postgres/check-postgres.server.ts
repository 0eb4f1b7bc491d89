import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { StoreRefused } from "../store-refused.ts";
import { inPlainWords } from "./in-plain-words.ts";

/** The oldest that its makers still look after. */
const oldest = 15;
const comingUp = ["57P03", "ECONNREFUSED", "ENOENT", "EAI_AGAIN"];
const breath = 500;

type Answer = {
  version: number;
  encoding: string;
  locale: string;
  comparesBytes: boolean;
  mayCreate: boolean;
  isCopy: boolean;
};

/**
 * Throws in words what a start would fail at, and what to do about it. A server that is just starting, as after a power cut,
 * gets so many milliseconds.
 */
export async function checkPostgres(url: string, { patience = 30_000 } = {}) {
  const { version, encoding, locale, comparesBytes, mayCreate, isCopy } = await ask(url, performance.now() + patience);
  if (version < oldest)
    throw new StoreRefused(`This PostgreSQL is version ${version}; the board needs ${oldest} or newer.`);
  if (isCopy)
    throw new StoreRefused("This PostgreSQL is a copy that only reads. DATABASE_URL must name the main server.");
  if (encoding !== "UTF8" || !comparesBytes)
    throw new StoreRefused(
      `This database sorts by ${locale} in ${encoding}; the board compares texts by their bytes. Make another one with:\n` +
        `  create database board template template0 encoding 'UTF8' locale 'C';`,
    );
  if (!mayCreate)
    throw new StoreRefused(
      "This user may not make tables in the database. Make it the owner with:\n  alter database … owner to …;",
    );
}

async function ask(url: string, until: number): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Answer>(question);
    return rows[0] as Answer;
  } catch (error) {
    const isStarting = error instanceof Error && "code" in error && comingUp.includes(String(error.code));
    if (!isStarting || performance.now() > until) throw new StoreRefused(inPlainWords(error));
    await pause(breath);
    return await ask(url, until);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const question = `
  select current_setting('server_version_num')::int / 10000 as version,
         current_setting('server_encoding') as encoding,
         datcollate as locale,
         'B' < 'a' and 'a-c' < 'ab' as "comparesBytes",
         has_schema_privilege(current_schema(), 'create') as "mayCreate",
         pg_is_in_recovery() as "isCopy"
  from pg_database where datname = current_database()
`;
