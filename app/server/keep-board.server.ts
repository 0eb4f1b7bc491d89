import path from "node:path";
import { readConfig } from "#app/platform/config.server.ts";
import { KeepingError } from "#app/platform/keeping/keeping-error.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { verifyBackup } from "#app/platform/keeping/verify-backup.server.ts";
import { UsageError } from "./usage.ts";

/** A machine that is being set up anew has no mail server yet: what only serving needs is not asked for. */
function dataDirOf(environment: NodeJS.ProcessEnv) {
  if (environment["DATABASE_URL"])
    throw new UsageError("Backups are of SQLite only. Back up what DATABASE_URL names with the means of its server.");
  return readConfig(environment, "demo").dataDir;
}

/** From beside a running board, or without one. */
export async function runBackup(folder: string, { keep }: { keep: number | undefined }) {
  const began = performance.now();
  const made = await makeBackup({
    dataDir: dataDirOf(process.env),
    backupDir: folder,
    now: new Date(),
    keep: keep === undefined ? null : { newest: keep, days: 0 },
  });
  console.log(
    `${made.folder} holds the store and ${made.files} files, ${inMegabytes(made.bytes)}, after ${secondsSince(began)}.\n` +
      "SECRET_KEY is not in it, and without that key nobody reads the documents: keep it in another place.",
  );
  if (made.missing.length === 0) return;
  throw new KeepingError(
    `The backup is complete, the data folder is not: these files are named and not there.\n${lines(made.missing)}`,
  );
}

export async function runVerify(folder: string) {
  const began = performance.now();
  const { backup, manifest, problems } = await verifyBackup(folder);
  if (problems.length > 0) throw new KeepingError(`${backup} is damaged:\n${lines(problems)}`);
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
  console.log(
    `${backup} is whole: ${rows} rows of ${Object.keys(manifest.rows).length} tables and ` +
      `${Object.keys(manifest.files).length - 1} files, read in ${secondsSince(began)}.`,
  );
  if (manifest.missing.length > 0)
    console.log(`The data folder itself had lost these files by then:\n${lines(manifest.missing)}`);
}

export async function runRestore(folder: string) {
  const began = performance.now();
  const dataDir = dataDirOf(process.env);
  const { backup, manifest } = await restoreBackup({ folder, dataDir });
  console.log(
    `${backup} stands in ${path.resolve(dataDir)} again, as the board was at ${manifest.at}, after ${secondsSince(began)}.\n` +
      "Now set the SECRET_KEY of that board: with another one no document can be read. Then start the board (npm start),\n" +
      "and open an application with a document. What reached the board after that time is not in it.",
  );
}

const lines = (list: string[]) => list.map((one) => `  ${one}`).join("\n");
const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const secondsSince = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
