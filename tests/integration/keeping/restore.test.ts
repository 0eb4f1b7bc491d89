import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { claimDataFolder } from "#app/server/board/claim-data-folder.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { documentsOf, filesOf, keptBoard } from "./kept-board.ts";

const now = new Date("2027-02-01T12:00:00Z");

test("the board stands again: its rows, its documents with the same key, closed to others", async () => {
  const board = await keptBoard();
  const before = await documentsOf(board.db);
  const texts = await Promise.all(before.map((document) => board.files.get(document)));
  const { folder } = await makeBackup({ ...board, now });
  const dataDir = path.join(temporaryFolder(), "again");
  await restoreBackup({ place: { kind: "disk" }, folder: board.backupDir, dataDir });

  const modes = ["", "board.db", "board.lock", "files", `files/${before[0]?.id}`].map(
    (name) => statSync(path.join(dataDir, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o700, 0o600]);
  claimDataFolder(dataDir, { patience: 0 })();
  const db = await connect(`file:${path.join(dataDir, "board.db")}`);
  expect(await documentsOf(db)).toEqual(before);
  expect(await db.selectFrom("application").select("name").execute()).toEqual([{ name: "Zofia Przykładowa" }]);
  await db.destroy();
  expect(await Promise.all(before.map((document) => filesOf(dataDir).get(document)))).toEqual(texts);
  const [document] = before;
  if (!document) throw new Error("no document");
  await expect(filesOf(dataDir, "another key, which opens nothing here").get(document)).rejects.toThrow();
  expect(readdirSync(path.join(dataDir, "files"))).toEqual(readdirSync(path.join(folder, "files")));
});

test("nothing is written over, and nothing damaged is restored", async () => {
  const board = await keptBoard();
  const { folder } = await makeBackup({ ...board, now });
  await expect(restoreBackup({ place: { kind: "disk" }, folder, dataDir: board.dataDir })).rejects.toThrow(
    /is not empty/,
  );
  rmSync(path.join(folder, "files"), { recursive: true });
  const dataDir = path.join(temporaryFolder(), "again");
  await expect(restoreBackup({ place: { kind: "disk" }, folder, dataDir })).rejects.toThrow(/files\/\S+ is missing/);
  expect(() => readdirSync(dataDir)).toThrow();
});

test("a restore that was broken off is no data folder", async () => {
  const dataDir = temporaryFolder();
  writeFileSync(path.join(dataDir, "board.db.restoring"), "");
  expect(() => claimDataFolder(dataDir)).toThrow(/did not reach its end/);
});

test("a store of a newer program is left to that program", async () => {
  const board = await keptBoard();
  await board.db
    .insertInto("kysely_migration" as "setting")
    .values({ name: "9999-later", timestamp: "x" } as never)
    .execute();
  const { folder } = await makeBackup({ ...board, now });
  await expect(
    restoreBackup({ place: { kind: "disk" }, folder, dataDir: path.join(temporaryFolder(), "x") }),
  ).rejects.toThrow(/newer than this program/);
});

test("a backup whose store was cut says so before anything is written", async () => {
  const { folder } = await makeBackup({ ...(await keptBoard()), now });
  truncateSync(path.join(folder, "board.db"), 8192);
  await expect(
    restoreBackup({ place: { kind: "disk" }, folder, dataDir: path.join(temporaryFolder(), "x") }),
  ).rejects.toThrow(/damaged/);
});
