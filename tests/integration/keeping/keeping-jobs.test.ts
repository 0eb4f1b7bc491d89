import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import SQLite from "better-sqlite3";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { backUpBoard, lookForDamage, tryBackup } from "#app/domain/office/keeping/keeping-jobs.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { doDeed } from "#app/platform/keeping/do-deed.server.ts";
import type { Answer, Asked } from "#app/platform/keeping/keep-apart.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { loader as readiness } from "#app/routes/machine/readiness.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { get } from "#tests/support/requests.ts";
import { keptBoard } from "./kept-board.ts";

let now: Date;
const after = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
beforeEach(() => void (now = new Date("2027-02-01T03:00:00Z")));

async function board() {
  const { dataDir, backupDir, db } = await keptBoard();
  const config = readConfig({ DATA_DIR: dataDir, BACKUP_DIR: backupDir }, "test");
  return { dataDir, backupDir, db, config, now: () => now, log: { warn: () => undefined } };
}

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("2027"));
const mailsOf = async ({ db }: Awaited<ReturnType<typeof board>>) =>
  (await db.selectFrom("outbox_mail").select("kind").orderBy("id").execute()).map(({ kind }) => kind);
const saying = (answer: Answer) => () => Promise.resolve(answer);
const broken = saying({ done: false, reason: "the disk is full" });
/** Starts processes: on a machine that is busy that takes its time. */
const patience = 180_000;

const well = saying({ done: true, missing: [] });

test(
  "the board backs itself up in a process of its own, as often as it is told, and tries the newest each night",
  { timeout: patience },
  async () => {
    const one = await board();
    await backUpBoard(one);
    after(14);
    await backUpBoard(one);
    expect(backupsIn(one.backupDir)).toHaveLength(1);
    after(1);
    await backUpBoard(one);
    expect(backupsIn(one.backupDir)).toHaveLength(2);
    expect((await verifyBackup(one.backupDir)).problems).toEqual([]);
    await tryBackup(one);
    expect(readdirSync(one.backupDir).filter((name) => name.endsWith(".part"))).toEqual([]);

    const [, newest = ""] = backupsIn(one.backupDir);
    const [document = ""] = readdirSync(path.join(one.backupDir, newest, "files"));
    rmSync(path.join(one.backupDir, newest, "files", document));
    await tryBackup(one);
    after(24 * 60);
    await expect(tryBackup(one)).rejects.toThrow(/is missing/);
    expect(await mailsOf(one)).toEqual(["office.trial"]);
    await backUpBoard(one);
    expect((await verifyBackup(one.backupDir)).problems).toEqual([]);
  },
);

test("after a failed test restore one backup takes nothing over, and only one", async () => {
  const one = await board();
  const asked: Asked[] = [];
  const work = (deed: Asked) => (asked.push(deed), well());
  await backUpBoard(one, work);
  after(20);
  await expect(tryBackup(one, broken)).rejects.toThrow();
  await backUpBoard(one, work);
  after(20);
  await backUpBoard(one, work);
  expect(asked.map((deed) => deed.deed === "backup" && deed.backup.afresh)).toEqual([false, true, false]);
});

test("the office hears of the first failure and of its end, and readiness says it all the while", async () => {
  const one = await board();
  const said = async () => {
    const context = testContext(one.db, { config: one.config, now: one.now });
    return (await (await readiness({ request: get("/"), params: {}, context })).text()).split("\n").slice(0, -1);
  };
  await backUpBoard(one, well);
  expect(await said()).toEqual(["ready"]);
  for (const minutes of [15, 15, 15]) {
    after(minutes);
    await expect(backUpBoard(one, broken)).rejects.toThrow(/disk is full/);
  }
  expect(await mailsOf(one)).toEqual(["office.backup"]);
  expect(await said()).toEqual(["ready", expect.stringMatching(/^backup: failing, .*2027-02-01T03:00/)]);
  after(15);
  await backUpBoard(one, well);
  expect(await mailsOf(one)).toEqual(["office.backup", "office.backup"]);
  expect(await said()).toEqual(["ready"]);
  after(61);
  expect(await said()).toHaveLength(2);
});

test("what others are doing in the folder is waited for, and lost files of the data folder are told", async () => {
  const one = await board();
  await backUpBoard(one, saying("later"));
  await expect(backUpBoard(one, saying({ done: true, missing: ["x"] }))).rejects.toThrow(/lacks files .* x/);
  expect(await mailsOf(one)).toEqual(["office.backup"]);
});

test("a clock that went back stops no backups", async () => {
  const one = await board();
  let count = 0;
  const work = () => (count++, well());
  await backUpBoard(one, work);
  after(-600);
  await backUpBoard(one, work);
  expect(count).toBe(2);
});

test("BACKUP_DIR lies outside of the data folder, by whatever way it is named", () => {
  const folder = temporaryFolder();
  const refused = (environment: Record<string, string>) => () => readConfig(environment, "test");
  expect(refused({ DATA_DIR: folder, BACKUP_DIR: `${folder}/../${path.basename(folder)}/b` })).toThrow(/BACKUP_DIR/);
  expect(refused({ DATA_DIR: folder, BACKUP_DIR: folder })).toThrow(/BACKUP_DIR/);
  expect(refused({ BACKUP_DIR: folder, BACKUP_EVERY: "0" })).toThrow(/BACKUP_EVERY/);
  const { backup } = readConfig({ DATA_DIR: folder, BACKUP_DIR: `${folder}-backups` }, "test");
  expect(backup).toEqual({ dir: `${folder}-backups`, every: 15 });
});

test("erasing somebody while a backup reads the log holds nobody up, and empties it afterwards", async () => {
  const { db, dataDir } = await board();
  const reader = new SQLite(path.join(dataDir, "board.db"), { readonly: true });
  reader.exec("begin");
  reader.prepare("select count(*) from sqlite_master").get();
  await sql`update setting set value = value`.execute(db);
  await sql`insert into setting values ('secret', 'Zofia')`.execute(db);
  /* Held up, this process could not close what it waits for. */
  setTimeout(() => reader.close(), 400);
  await forgetDeleted(db);
  expect(readFileSync(path.join(dataDir, "board.db-wal"))).toHaveLength(0);
  const { rows } = await sql`pragma busy_timeout`.execute(db);
  expect(rows).toEqual([{ timeout: 2000 }]);
});

test("damage of the store is looked for once a night, told, and said by readiness", async () => {
  const one = await board();
  const asked: Asked[] = [];
  const damaged = (deed: Asked) => (asked.push(deed), saying({ done: false, reason: "SQLite says: row missing" })());
  await expect(lookForDamage(one, damaged)).rejects.toThrow(/row missing/);
  await lookForDamage(one, damaged);
  expect(asked).toEqual([{ deed: "look", store: path.join(one.dataDir, "board.db") }]);
  expect(await mailsOf(one)).toEqual(["office.look"]);
  const context = testContext(one.db, { config: one.config, now });
  const ready = async () => (await readiness({ request: get("/readyz"), params: {}, context })).text();
  expect(await ready()).toContain("store: damaged, found at 2027-02-01T03:00:00.000Z");
  after(24 * 60);
  await lookForDamage(one, well);
  expect(await mailsOf(one)).toEqual(["office.look", "office.look"]);
  expect(await ready()).not.toContain("damaged");
});

test("a whole store is found whole, and a damaged one is not", async () => {
  const { dataDir, db } = await board();
  const store = path.join(dataDir, "board.db");
  expect(await doDeed({ deed: "look", store })).toEqual({ done: true, missing: [] });
  await db.destroy();
  const bytes = readFileSync(store);
  bytes.fill(0xff, 40_960, 53_248);
  writeFileSync(store, bytes);
  expect(await doDeed({ deed: "look", store })).toMatchObject({
    done: false,
    reason: expect.stringMatching(/^SQLite says: /) as string,
  });
});
