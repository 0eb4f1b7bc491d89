import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import SQLite from "better-sqlite3";
import { expect, onTestFinished, test, vi } from "vitest";
import { tablesWithFiles } from "#db/keeping/tables-with-files.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { type CopyFile, copyFrom } from "#app/platform/keeping/collect-files.server.ts";
import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { insertApplication } from "#tests/support/factories.ts";
import { addDocument, documentsOf, keptBoard } from "./kept-board.ts";

const minute = (n: number) => new Date(Date.UTC(2027, 1, 1, 12, n));
const problemsOf = async (folder: string) => (await verifyBackup(folder)).problems;
const changeStore = (folder: string, change: string) => {
  const store = new SQLite(path.join(folder, "board.db"));
  store.exec(change);
  store.close();
};

test("every table whose rows name files is known", async () => {
  const { db } = await keptBoard();
  const tables = await db.introspection.getTables();
  const withKeys = tables.filter(({ columns }) => columns.some(({ name }) => name === "data_key"));
  expect(withKeys.map(({ name }) => name).sort()).toEqual(tablesWithFiles.map(({ table }) => table as string).sort());
});

test("a backup holds what is still in the log beside the store, its files, and nobody else may read it", async () => {
  const board = await keptBoard();
  const { id } = await insertApplication(board.db, { name: "Just Arrived" });
  await addDocument(board, id, "fresh.pdf");
  const { folder, files, missing } = await makeBackup({ ...board, now: minute(0) });
  expect({ name: path.basename(folder), files, missing }).toEqual({
    name: "2027-02-01T12-00-00Z",
    files: 4,
    missing: [],
  });
  const { problems, manifest } = await verifyBackup(board.backupDir);
  expect(problems).toEqual([]);
  expect(manifest.rows).toMatchObject({ application: 2, application_document: 4 });
  expect(readdirSync(folder).sort()).toEqual(["board.db", "files", "manifest.json"]);
  const modes = ["", "board.db", "manifest.json", "files"].map(
    (name) => statSync(path.join(folder, name)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600, 0o700]);
});

test("while people send and erase, every backup is whole and holds no file of nobody", async () => {
  const board = await keptBoard();
  let goOn = true;
  let written = 0;
  const writing = (async () => {
    while (goOn) {
      const { id } = await insertApplication(board.db);
      for (const name of ["a.pdf", "b.pdf"]) await addDocument(board, id, name);
      if (written % 3 > 0) await eraseApplication(board.db, board.files, { applicationId: id, now: new Date() });
      written++;
      await pause(20); // with somebody half erased at every other moment, no copy would ever find them all whole
    }
  })();
  onTestFinished(() => {
    goOn = false;
    return writing;
  });
  for (const n of [0, 1, 2]) {
    const before = written;
    const copy: CopyFile = async (id, to) => {
      await vi.waitUntil(() => written > before, { timeout: 30_000 });
      return copyFrom(board.files.sealed)(id, to);
    };
    const { folder, missing } = await makeBackup({ ...board, now: minute(n) }, copy);
    expect(missing).toEqual([]);
    const { problems, manifest } = await verifyBackup(folder);
    expect(problems).toEqual([]);
    expect(readdirSync(path.join(folder, "files"))).toHaveLength(manifest.rows["application_document"] ?? 0);
  }
});

test("somebody who is erased between store and files is in neither", async () => {
  const board = await keptBoard();
  const { id: applicationId } = await insertApplication(board.db, { name: "Gone Meanwhile" });
  for (const name of ["x.pdf", "y.pdf"]) await addDocument(board, applicationId, name);
  let erased = false;
  const copy: CopyFile = async (id, to) => {
    if (!erased) await eraseApplication(board.db, board.files, { applicationId, now: new Date() });
    erased = true;
    return copyFrom(board.files.sealed)(id, to);
  };
  const { folder, files, missing } = await makeBackup({ ...board, now: minute(0) }, copy);
  expect({ files, missing, problems: await problemsOf(folder) }).toEqual({ files: 3, missing: [], problems: [] });
  expect(readFileSync(path.join(folder, "board.db")).includes("Gone Meanwhile")).toBe(false);
});

test("a file that the data folder itself has lost is named, and the rest is kept", async () => {
  const board = await keptBoard();
  const [lost] = await documentsOf(board.db);
  rmSync(path.join(board.dataDir, "files", lost?.id ?? ""));
  const { folder, missing, files } = await makeBackup({ ...board, now: minute(0) });
  expect({ missing, files, problems: await problemsOf(folder) }).toEqual({
    missing: [lost?.id],
    files: 2,
    problems: [],
  });
});

test("unchanged files are the same bytes under two names, and are read anew where that is wanted", async () => {
  const board = await keptBoard();
  const [document] = await documentsOf(board.db);
  const inode = (folder: string) => statSync(path.join(folder, "files", document?.id ?? "")).ino;
  const [first, second, third] = [
    await makeBackup({ ...board, now: minute(0) }),
    await makeBackup({ ...board, now: minute(15) }),
    await makeBackup({ ...board, now: minute(30), afresh: true }),
  ].map(({ folder }) => folder);
  expect(inode(second ?? "")).toBe(inode(first ?? ""));
  expect(inode(third ?? "")).not.toBe(inode(first ?? ""));
  rmSync(first ?? "", { recursive: true });
  expect(await problemsOf(second ?? "")).toEqual([]);
});

test("older ones go, unfinished ones too, and the newest never", async () => {
  const board = await keptBoard();
  for (const n of [0, 1, 2]) await makeBackup({ ...board, now: minute(n), keep: { newest: 2, days: 0 } });
  const backups = () => readdirSync(board.backupDir).filter((name) => name.startsWith("2027"));
  expect(backups()).toEqual(["2027-02-01T12-01-00Z", "2027-02-01T12-02-00Z"]);
  const { folder } = await makeBackup({ ...board, now: minute(3) });
  expect(backups()).toHaveLength(3);
  writeFileSync(path.join(board.backupDir, "2027-02-01T12-04-00Z.part"), "");
  await makeBackup({ ...board, now: minute(5), keep: { newest: 1, days: 0 } });
  expect(backups()).toEqual(["2027-02-01T12-05-00Z"]);
  expect(existsSync(folder)).toBe(false);
});

test("a second backup at the same time is refused, and the first goes on", async () => {
  const board = await keptBoard();
  let second: Promise<unknown> | undefined;
  const copy: CopyFile = async (id, to) => {
    second ??= makeBackup({ ...board, now: minute(1) }).catch((error: unknown) => error);
    await second;
    return copyFrom(board.files.sealed)(id, to);
  };
  const { folder } = await makeBackup({ ...board, now: minute(0) }, copy);
  expect(String(await second)).toMatch(/under way/);
  expect(await problemsOf(folder)).toEqual([]);
});

test("a full disk leaves nothing that looks like a backup, and the one before as it was", async () => {
  const board = await keptBoard();
  const { folder } = await makeBackup({ ...board, now: minute(0), keep: { newest: 1, days: 0 } });
  const { id } = await insertApplication(board.db);
  for (const name of ["one.pdf", "two.pdf"]) await addDocument(board, id, name);
  let copied = 0;
  const full: CopyFile = async (id, to) => {
    if (copied++ === 0) return copyFrom(board.files.sealed)(id, to);
    writeFileSync(to, "half");
    throw Object.assign(new Error("no space left on device, write"), { code: "ENOSPC" });
  };
  const failed = makeBackup({ ...board, now: minute(1), keep: { newest: 1, days: 0 } }, full);
  await expect(failed).rejects.toThrow(/the disk is full/);
  expect(readdirSync(board.backupDir).filter((name) => name.startsWith("2027"))).toEqual([path.basename(folder)]);
  expect(await problemsOf(board.backupDir)).toEqual([]);
});

test("not into the data folder, not of nothing, and not of a damaged store", async () => {
  const board = await keptBoard();
  const inside = makeBackup({ ...board, backupDir: path.join(board.dataDir, "backups"), now: minute(0) });
  await expect(inside).rejects.toThrow(/lies in the data folder/);
  const nothing = makeBackup({ ...board, dataDir: path.join(board.dataDir, "files"), now: minute(0) });
  await expect(nothing).rejects.toThrow(KeepingError);
  await board.db.destroy();
  const store = path.join(board.dataDir, "board.db");
  const bytes = readFileSync(store);
  bytes.fill(0xff, 4096 * 3, 4096 * 30);
  writeFileSync(store, bytes);
  await expect(makeBackup({ ...board, now: minute(0) })).rejects.toThrow(/damaged/);
  expect(readdirSync(board.backupDir).filter((name) => name.startsWith("2027"))).toEqual([]);
});

const documentIn = (folder: string) => path.join(folder, "files", readdirSync(path.join(folder, "files"))[0] ?? "");

function flipByte(file: string) {
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test.for<[string, (folder: string) => void, RegExp[]]>([
  ["one bit of a document", (folder) => flipByte(documentIn(folder)), [/^files\/\S+ is damaged/]],
  ["the end of a document", (folder) => truncateSync(documentIn(folder), 9), [/^files\/\S+ has 9 bytes instead of/]],
  ["a document", (folder) => rmSync(documentIn(folder)), [/^files\/\S+ is missing/]],
  ["one bit of the store", (folder) => flipByte(path.join(folder, "board.db")), [/^board.db is damaged/]],
  [
    "half of the store",
    (folder) => truncateSync(path.join(folder, "board.db"), 40_000),
    [/^board.db has 40000 bytes/, /SQLite says/],
  ],
  ["the store", (folder) => rmSync(path.join(folder, "board.db")), [/^board.db is missing/]],
  [
    "a row",
    (folder) => changeStore(folder, "delete from application_document where name = 'brief.pdf'"),
    [/^board.db/, /^Table application_document has 2 rows instead of 3/],
  ],
])("%s that a backup has lost is told", async ([, lose, told]) => {
  const { folder } = await makeBackup({ ...(await keptBoard()), now: minute(0) });
  lose(folder);
  const problems = await problemsOf(folder);
  for (const words of told) expect(problems.join("\n")).toMatch(new RegExp(words.source, "m"));
});

test("a file that the manifest has forgotten is told by the row that names it", async () => {
  const { folder } = await makeBackup({ ...(await keptBoard()), now: minute(0) });
  const file = path.join(folder, "manifest.json");
  const id = path.basename(documentIn(folder));
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { files: Record<string, unknown> };
  delete manifest.files[`files/${id}`];
  writeFileSync(file, JSON.stringify(manifest));
  expect(await problemsOf(folder)).toEqual([
    `A row of application_document names files/${id}, which the backup does not hold.`,
  ]);
});

test("what has no manifest, or a broken one, is no backup", async () => {
  const board = await keptBoard();
  const { folder } = await makeBackup({ ...board, now: minute(0) });
  const file = path.join(folder, "manifest.json");
  writeFileSync(file, `{"format":2}`);
  await expect(verifyBackup(folder)).rejects.toThrow(/newer version/);
  writeFileSync(file, readFileSync(file).subarray(0, 5));
  await expect(verifyBackup(folder)).rejects.toThrow(/damaged/);
  rmSync(file);
  await expect(verifyBackup(folder)).rejects.toThrow(/no complete backup/);
  await expect(verifyBackup(board.backupDir)).rejects.toThrow(/no complete backup/);
});
