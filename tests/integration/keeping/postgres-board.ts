import { globSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { type FilesPlace, sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { databases } from "#tests/support/databases.ts";
import { insertApplication } from "#tests/support/factories.ts";
import type { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { addDocument, secretKey } from "./kept-board.ts";

type Server = Awaited<ReturnType<typeof startPostgres>>;

/** Of a PostgreSQL of this machine that has pg_dump; the one that npm brings has none. */
export const programsWithDump = databases.includes("postgres:")
  ? globSync("/usr/lib/postgresql/*/bin/{pg_dump,initdb}")
      .map((file) => path.dirname(file))
      .sort()
      .findLast((folder, place, all) => all.indexOf(folder) !== place)
  : undefined;

let count = 0;

export const emptyDatabaseOn = (server: Server) => newDatabase(server, "template0");

async function newDatabase(server: Server, template: string) {
  const name = `board_${count++}`;
  await asAdmin(server, `create database ${name} owner board template ${template}`);
  return server.url(name);
}

/** Test files share their process, and each has a server of its own. */
const migrated = new WeakMap<Server, Promise<string>>();

function templateOn(server: Server) {
  const template = migrated.get(server) ?? makeTemplate(server);
  migrated.set(server, template);
  return template;
}

async function makeTemplate(server: Server) {
  const url = await emptyDatabaseOn(server);
  const db = await connect(url);
  await migrate(db);
  await db.destroy();
  return new URL(url).pathname.slice(1);
}

export async function asAdmin(server: Server, statement: string) {
  const admin = new pg.Client(server.url("postgres", "admin"));
  await admin.connect();
  const { rows } = await admin.query<Record<string, unknown>>(statement);
  await admin.end();
  return rows;
}

/** A database with an application and three documents, and an empty folder for backups. */
export async function keptOnPostgres(server: Server, place: FilesPlace) {
  const url = await newDatabase(server, await templateOn(server));
  const db = await connect(url, { size: 4 });
  onTestFinished(() => db.destroy());
  const folder = temporaryFolder();
  const dataDir = path.join(folder, "data");
  const files = encryptedFileStore(sealedStoreOf(place, { db, dataDir }), secretKey);
  const { id } = await insertApplication(db, { name: "Zofia\u2028Przykładowa\t\\" });
  for (const name of ["lebenslauf.pdf", "zeugnis.pdf", "brief.pdf"]) await addDocument({ db, files }, id, name);
  return { dataDir, backupDir: path.join(folder, "backups"), db, files, place, database: { url }, keep: null };
}
