import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#db/connect.server.ts";
import { FileError } from "#db/csv.ts";
import { findOfficerByAddress } from "#app/domain/accounts/officers/find-officer-by-address.server.ts";
import { type Config, readConfig } from "#app/platform/config.server.ts";
import { type NamedRow, namedRows } from "#app/platform/typed/named-rows.server.ts";
import { openBoard } from "../board/open-board.server.ts";
import type { Outcome } from "../command-line/command.ts";
import { exits } from "../command-line/exits.ts";
import { UsageError } from "../usage-error.ts";
import { faultsLeftOut } from "./report.ts";

/** Of every command that takes a table. */
export const tableOptions = [
  { flag: "dry-run", does: "only say what that would change" },
  { word: "by", value: "EMAIL", does: "the account of the office in whose name it is done" },
] as const;

type Opened = { db: Db; config: Config; bytes: Uint8Array; officer: { accountId: string }; file: string };

/** Larger tables are cut into several. */
const largest = 20 * 1024 * 1024;

/** Opens a table and the board for a command, and closes the board again. */
export async function openTableFile<Result>(
  place: string,
  { by }: { by: string | undefined },
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  if (by === undefined) throw new UsageError("Say with --by EMAIL which account of the office does it.");
  const bytes = await readFile(place).catch(() => null);
  if (!bytes) throw new UsageError(`${place} cannot be read.`);
  if (bytes.byteLength > largest) throw new UsageError(`${place} is larger than ${largest / 1024 / 1024} MB.`);
  const { db, config } = await openBoard(readConfig(process.env, "production"));
  try {
    const officer = await findOfficerByAddress(db, by);
    if (!officer) throw new UsageError(`${by} is no account of the office.`);
    return await work({ db, config, bytes, officer, file: path.basename(place) });
  } catch (error) {
    throw error instanceof FileError ? new UsageError(error.message) : error;
  } finally {
    await db.destroy();
  }
}

/** The same with the rows of a table whose columns are named. */
export function readTableFile<Result>(
  place: string,
  { needs, by }: { needs: readonly string[]; by: string | undefined },
  work: (opened: Opened & { rows: NamedRow[] }) => Promise<Result>,
) {
  return openTableFile(place, { by }, (opened) =>
    work({ ...opened, rows: namedRows(opened.bytes, { file: opened.file, needs }) }),
  );
}

type Told = { dryRun: boolean; faults: string[] };

/** How a command ends that has taken what could be taken. */
export function endOfTable<Report extends Told>(report: Report, lines: readonly string[]): Outcome<Report> {
  const { dryRun, faults } = report;
  const end = dryRun ? "Nothing was changed: this was a dry run." : "Done.";
  const wrong = faults.length > 0 ? [faultsLeftOut("rows", { count: faults.length, told: faults })] : [];
  const told = { report, text: [...wrong, ...lines, end].join("\n") };
  return faults.length > 0 ? { ...told, exit: exits.partly.code, why: `${faults.length} rows are wrong.` } : told;
}
