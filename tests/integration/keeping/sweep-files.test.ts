import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { holdLock } from "#db/hold-lock.server.ts";
import { newId } from "#db/ids.server.ts";
import { namedFiles } from "#db/keeping/named-files.server.ts";
import { sweepFiles } from "#app/platform/files/sweep-files.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { keptBoard } from "./kept-board.ts";

const now = new Date("2027-03-01T04:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

async function board() {
  const { db, dataDir, backupDir, files } = await keptBoard();
  const folder = path.join(dataDir, "files");
  const lines: string[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(line) });
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), hoursAgo(48), hoursAgo(48));
  const put = (name: string, hours: number) => {
    writeFileSync(path.join(folder, name), "sealed");
    utimesSync(path.join(folder, name), hoursAgo(hours), hoursAgo(hours));
    return path.join(folder, name);
  };
  const sweep = () => sweepFiles({ db, files, config: { backup: { dir: backupDir } }, log, now: () => now });
  return { db, backupDir, folder, put, sweep, said: () => lines.join("") };
}

test("a file that no row names goes after a day, one that is just being sent and those of rows stay", async () => {
  const { folder, put, sweep, said } = await board();
  const [old, unfinished, young, foreign] = [
    put(newId(), 25),
    put(`${newId()}.${newId()}.part`, 25),
    put(newId(), 24),
    put("notes.txt", 99),
  ];
  expect(await sweep()).toBe(2);
  expect([old, unfinished, young, foreign].map((file) => existsSync(file))).toEqual([false, false, true, true]);
  expect(readdirSync(folder)).toHaveLength(5);
  expect(said()).toContain('"files":5,"withoutRow":1');
  expect(await sweep()).toBe(0);
});

test("while a backup is made nothing is swept", async () => {
  const { backupDir, put, sweep } = await board();
  const old = put(newId(), 25);
  await sweep();
  const again = put(newId(), 25);
  const leave = holdLock(path.join(backupDir, "backup.lock"), { patience: 0 });
  expect(await sweep()).toBe(0);
  leave?.();
  expect([existsSync(old), existsSync(again)]).toEqual([false, true]);
  expect(await sweep()).toBe(1);
});

test("a store that has lost its rows does not take the files with it", async () => {
  const { db, folder, put, sweep } = await board();
  for (let count = 0; count < 101; count += 1) put(newId(), 25);
  await db.deleteFrom("application_document").execute();
  await expect(sweep()).rejects.toThrow(/104 of 104 files have no row: nothing was removed/);
  expect(readdirSync(folder)).toHaveLength(104);
});

describe.each(databases)("on %s", (url) => {
  test("the rows of all tables with files are asked", async () => {
    expect(await namedFiles(await freshDatabase(url))).toEqual(new Set());
  });
});
