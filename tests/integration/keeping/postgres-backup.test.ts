import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { tryBackup } from "#app/domain/office/keeping/keeping-jobs.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { encryptedFileStore } from "#app/platform/files/encrypted-file-store.server.ts";
import { sealedStoreOf } from "#app/platform/files/stores/files-place.server.ts";
import { doDeed } from "#app/platform/keeping/do-deed.server.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { restoreIntoPostgres } from "#app/platform/keeping/restore-into-postgres.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { saveKeyCheck } from "#app/platform/keys/key-check.server.ts";
import { openStore } from "#app/server/board/open-store.server.ts";
import { assertKey } from "#app/server/keys/assert-key.server.ts";
import { assertKeyOfBackup } from "#app/server/keys/assert-key-of-backup.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { addDocument, documentsOf, keptBoard, secretKey } from "./kept-board.ts";
import { asAdmin, emptyDatabaseOn, keptOnPostgres, programsWithDump } from "./postgres-board.ts";

const minute = (n: number) => new Date(Date.UTC(2027, 1, 1, 12, n));
const title = programsWithDump
  ? "a backup of PostgreSQL"
  : "a backup of PostgreSQL: LEFT OUT, it needs TEST_DATABASES=postgres: and Debian's server with pg_dump";

/** PostgreSQL's own programs are started many times. */
describe.runIf(programsWithDump)(title, { timeout: 120_000 }, async () => {
  const server = programsWithDump
    ? await startPostgres({ bin: programsWithDump })
    : await Promise.resolve(null as never);
  afterAll(() => server.stop());
  const disk = { kind: "disk" } as const;
  const inDatabase = { kind: "database" } as const;

  async function opened(url: string) {
    const db = await connect(url, { size: 2 });
    onTestFinished(() => db.destroy());
    return db;
  }

  const tablesIn = async (db: Db) => (await db.introspection.getTables()).map(({ name }) => name);

  test.each([disk, inDatabase])("stands again in an empty database, its documents readable: $kind", async (place) => {
    const board = await keptOnPostgres(server, place);
    await saveKeyCheck(board.db, secretKey);
    const made = await makeBackup({ ...board, now: minute(0) });
    expect(made).toMatchObject({ files: 3, missing: [] });
    expect(readdirSync(made.folder).sort()).toEqual(["board.dump", "files", "manifest.json"]);
    const modes = ["", "board.dump", "files"].map((name) => statSync(path.join(made.folder, name)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600, 0o700]);
    const { manifest, problems } = await verifyBackup(board.backupDir);
    expect(problems).toEqual([]);
    expect(manifest.rows).toMatchObject({ application: 1, application_document: 3 });
    expect(manifest.rows).not.toHaveProperty("stored_file");

    const url = await emptyDatabaseOn(server);
    const dataDir = path.join(temporaryFolder(), "again");
    await restoreIntoPostgres({ folder: board.backupDir, url, dataDir, place });
    const db = await openStore({ dataDir, database: { url, pool: 3, timeout: 30 } }, { claimed: true });
    onTestFinished(() => db.destroy());
    await assertKey(db, secretKey);
    expect(await db.selectFrom("application").selectAll().execute()).toEqual(
      await board.db.selectFrom("application").selectAll().execute(),
    );
    const files = encryptedFileStore(sealedStoreOf(place, { db, dataDir }), secretKey);
    for (const document of await documentsOf(db))
      expect(Buffer.from(await files.get(document)).toString()).toContain(document.name);
    await expect(
      db.updateTable("application_document").set({ application_id: "nobody" }).where("id", "!=", "").execute(),
    ).rejects.toThrow(/foreign key/);
    expect(await tablesIn(db)).toEqual(await tablesIn(board.db));
  });

  test("is one moment while people send and erase, and shares its documents with the next one", async () => {
    const board = await keptOnPostgres(server, inDatabase);
    let goOn = true;
    let written = 0;
    const writing = (async () => {
      while (goOn) {
        const { id } = await insertApplication(board.db);
        for (const name of ["a.pdf", "b.pdf"]) await addDocument(board, id, name);
        if (written % 3 > 0) await eraseApplication(board.db, board.files, { applicationId: id, now: new Date() });
        written++;
        await pause(40); // with somebody half erased at every other moment, no copy would ever find them all whole
      }
    })();
    onTestFinished(() => {
      goOn = false;
      return writing;
    });
    const folders: string[] = [];
    for (const n of [0, 1]) {
      const before = written;
      const { folder, missing } = await makeBackup({ ...board, now: minute(n) });
      expect(written).toBeGreaterThan(before);
      expect(missing).toEqual([]);
      const { problems, manifest } = await verifyBackup(folder);
      expect(problems).toEqual([]);
      expect(readdirSync(path.join(folder, "files"))).toHaveLength(manifest.rows["application_document"] ?? 0);
      folders.push(folder);
    }
    goOn = false;
    await writing;
    const [first = "", second = ""] = folders.map((folder) => path.join(folder, "files"));
    const [document = ""] = readdirSync(first).filter((id) => readdirSync(second).includes(id));
    expect(statSync(path.join(second, document)).nlink).toBe(2);
  });

  test("is of the key that it is of", async () => {
    const board = await keptOnPostgres(server, disk);
    await saveKeyCheck(board.db, secretKey);
    const { folder } = await makeBackup({ ...board, now: minute(0) });
    await expect(assertKeyOfBackup(folder, "another key, which opens nothing here")).rejects.toThrow(/not the key of/);
    expect(await assertKeyOfBackup(folder, secretKey)).toBe("SECRET_KEY is the key of that board.");
  });

  test("that lost something says what, and is not restored", async () => {
    const board = await keptOnPostgres(server, disk);
    const { folder } = await makeBackup({ ...board, now: minute(0) });
    const dump = path.join(folder, "board.dump");
    const problems = async () => (await verifyBackup(folder)).problems.join("\n");
    const whole = readFileSync(dump);
    const manifest = path.join(folder, "manifest.json");
    const told = JSON.parse(readFileSync(manifest, "utf8")) as { rows: Record<string, number> };
    writeFileSync(manifest, JSON.stringify({ ...told, rows: { ...told.rows, application: 7 } }));
    expect(await problems()).toBe("Table application has 1 rows instead of 7.");
    writeFileSync(manifest, JSON.stringify(told));
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1] = (whole[whole.length >> 1] ?? 0) ^ 1;
    writeFileSync(dump, flipped);
    expect(await problems()).toMatch(/^board.dump is damaged: its bytes/);
    truncateSync(dump, 9000);
    expect(await problems()).toMatch(/^board.dump has 9000 bytes.*\nboard.dump is damaged, pg_restore says/);
    const url = await emptyDatabaseOn(server);
    const dataDir = temporaryFolder();
    const restore = () => restoreIntoPostgres({ folder, url, dataDir, place: disk });
    await expect(restore()).rejects.toThrow(/is damaged, nothing was restored/);
    rmSync(dump);
    await expect(restore()).rejects.toThrow(/board.dump is missing/);
    expect(await tablesIn(await opened(url))).toEqual([]);
  });

  test("is restored into an empty database only, and of a restore that fails nothing stays", async () => {
    const board = await keptOnPostgres(server, disk);
    const { folder } = await makeBackup({ ...board, now: minute(0) });
    const into = (url: string, dataDir = temporaryFolder()) =>
      restoreIntoPostgres({ folder, url, dataDir, place: disk });
    await expect(into(board.database.url)).rejects.toThrow(/is not empty/);
    await expect(restoreBackup({ folder, dataDir: temporaryFolder(), place: disk })).rejects.toThrow(
      /is of PostgreSQL/,
    );
    const sqlite = await keptBoard();
    const { folder: ofSqlite } = await makeBackup({ ...sqlite, now: minute(0) });
    const url = await emptyDatabaseOn(server);
    await expect(
      restoreIntoPostgres({ folder: ofSqlite, url, dataDir: temporaryFolder(), place: disk }),
    ).rejects.toThrow(/is of SQLite/);

    const manifest = path.join(folder, "manifest.json");
    const told = JSON.parse(readFileSync(manifest, "utf8")) as { files: Record<string, unknown> };
    const [forgotten = ""] = Object.keys(told.files).filter((name) => name.startsWith("files/"));
    const { [forgotten]: _, ...others } = told.files;
    writeFileSync(manifest, JSON.stringify({ ...told, files: others }));
    const dataDir = temporaryFolder();
    await expect(into(url, dataDir)).rejects.toThrow(/not what was read: A row of application_document names files/);
    expect(readdirSync(path.join(dataDir, "files"))).toEqual([]);
    expect(await tablesIn(await opened(url))).toEqual([]);
  });

  test("that a restore broke off is no store", async () => {
    const url = await emptyDatabaseOn(server);
    const db = await opened(url);
    await sql`create table half_restored (since text)`.execute(db);
    const open = openStore({ dataDir: temporaryFolder(), database: { url, pool: 3, timeout: 30 } }, { claimed: true });
    await expect(open).rejects.toThrow(/did not reach its end/);
  });

  test("is tried in a database of its own, where one may be made, and read to its end otherwise", async () => {
    const board = await keptOnPostgres(server, disk);
    const { folder } = await makeBackup({ ...board, now: minute(0) });
    const trial = () => doDeed({ deed: "trial", backupDir: board.backupDir, database: board.database });
    expect(await trial()).toEqual({ done: true, missing: [], onlyRead: true });
    await asAdmin(server, "alter role board createdb");
    onTestFinished(async () => void (await asAdmin(server, "alter role board nocreatedb")));
    expect(await trial()).toEqual({ done: true, missing: [], onlyRead: false });
    expect(await asAdmin(server, "select from pg_database where datname like '%test_restore'")).toEqual([]);
    expect(readdirSync(board.backupDir).filter((name) => name.endsWith(".part"))).toEqual([]);
    const [document = ""] = readdirSync(path.join(folder, "files"));
    rmSync(path.join(folder, "files", document));
    expect(await trial()).toMatchObject({ done: false, reason: expect.stringMatching(/is missing/) as string });

    const warned: string[] = [];
    const log = { warn: (words: string) => void warned.push(words) } as never;
    const config = readConfig({ BACKUP_DIR: board.backupDir, DATABASE_URL: board.database.url }, "test");
    const night = { db: board.db, config, now: () => minute(0), log };
    await tryBackup(night, async () => ({ done: true, missing: [], onlyRead: true }));
    expect(warned).toHaveLength(1);
  });
});
