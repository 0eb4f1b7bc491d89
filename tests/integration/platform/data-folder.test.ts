import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "#db/connect.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { claimDataFolder } from "#app/server/board/claim-data-folder.server.ts";
import { closeBackups, closeDataFolder } from "#app/server/board/close-data-folder.server.ts";
import { UsageError } from "#app/server/usage-error.ts";
import { temporaryFolder } from "#tests/support/context.ts";

const modeOf = (file: string) => statSync(file).mode & 0o777;

async function storeIn(folder: string) {
  closeDataFolder(folder);
  const db = await connect(`file:${path.join(folder, "board.db")}`);
  onTestFinished(() => db.destroy());
  await migrate(db);
}

test("the store and what SQLite puts beside it are for nobody else", async () => {
  const folder = path.join(temporaryFolder(), "new", "data");
  await storeIn(folder);
  expect(modeOf(folder)).toBe(0o700);
  const files = readdirSync(folder);
  expect(files).toContain("board.db-wal");
  expect(files.filter((name) => modeOf(path.join(folder, name)) !== 0o600)).toEqual([]);
});

test("a folder that was made more openly is closed at the next start", async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "files"));
  for (const name of ["board.db", "board.db-wal"]) writeFileSync(path.join(folder, name), "");
  for (const name of ["", "files"]) chmodSync(path.join(folder, name), 0o755);
  for (const name of ["board.db", "board.db-wal"]) chmodSync(path.join(folder, name), 0o644);
  await storeIn(folder);
  expect(["", "files", "board.db"].map((name) => modeOf(path.join(folder, name)))).toEqual([0o700, 0o700, 0o600]);
});

test("the folder of backups is closed as well, and one that is not there is not made", () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  closeBackups(folder);
  expect(modeOf(folder)).toBe(0o700);
  closeBackups(path.join(folder, "none"));
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder that everybody may write to stays so", () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o1777);
  closeDataFolder(folder);
  expect(modeOf(folder)).toBe(0o777);
});

test("a folder that cannot be made is told in a line", () => {
  expect(() => closeDataFolder("/dev/null/data")).toThrow(UsageError);
});

test("a second process is refused, one whose predecessor was killed is not", async () => {
  const folder = temporaryFolder();
  const first = await claimElsewhere(folder);
  expect(() => claimDataFolder(folder, { patience: 0 })).toThrow(/Another process runs the board/);
  first.kill("SIGKILL");
  await once(first, "exit");
  const leave = claimDataFolder(folder, { patience: 0 });
  expect(() => claimDataFolder(folder, { patience: 0 })).toThrow(UsageError);
  leave();
  claimDataFolder(folder, { patience: 0 })();
});

test("commands of the office open the store while the board runs", async () => {
  const folder = temporaryFolder();
  await claimElsewhere(folder);
  await expect(storeIn(folder)).resolves.toBeUndefined();
});

/** As another process would; locks do not hold within one. */
async function claimElsewhere(folder: string) {
  const [claim, close] = ["claim", "close"].map((verb) =>
    path.resolve(`app/server/board/${verb}-data-folder.server.ts`),
  );
  const program = `
    const where = ${JSON.stringify(folder)};
    const { claimDataFolder } = await import(${JSON.stringify(claim)});
    const { closeDataFolder } = await import(${JSON.stringify(close)});
    globalThis.leave = claimDataFolder(where);
    closeDataFolder(where);
    console.log("claimed");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}
