import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";

export type RowSchema = z.ZodObject;
type Row<Schema extends RowSchema> = z.output<Schema>;
type Options<Schema extends RowSchema> = {
  unique?: readonly (keyof Row<Schema> & string)[];
  /** Files that others make have columns that are of no interest here. */
  otherColumns?: "refused" | "ignored";
};
export type Line = { number: number; cells: string[] };

/** A data file is not as it should be: the message says which, where and why. */
export class FileError extends Error {}

/**
 * Reads a CSV file whose header names exactly the keys of `rowSchema`; the schema sees every cell as a string.
 * `unique` lists the columns that together must not repeat.
 */
export function readCsv<Schema extends RowSchema>(
  file: string,
  rowSchema: Schema,
  { unique, otherColumns = "refused" }: Options<Schema> = {},
): Row<Schema>[] {
  const [header, ...lines] = readLines(file);
  if (!header) throw csvError(file, 1, "the file is empty");
  checkHeader(file, header, { wanted: Object.keys(rowSchema.shape), otherColumns });
  const rows = lines.map((line) => readRow(basename(file), header.cells, line, rowSchema));
  if (unique) checkUnique(file, rows, lines, unique);
  return rows;
}

function readLines(file: string): Line[] {
  if (!existsSync(file)) throw new FileError(`${basename(file)} is missing in ${dirname(file)}.`);
  const lines: Line[] = [];
  try {
    parse(readFileSync(file, "utf8").replaceAll("\r\n", "\n"), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines: lastLine }) => {
        lines.push({ number: lastLine - lineBreaks(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new FileError(`${basename(file)}: ${error.message}`, { cause: error });
    throw error;
  }
  return lines;
}

function lineBreaks(cells: string[]) {
  return cells.join("").split("\n").length - 1;
}

type Columns = { wanted: string[]; otherColumns: "refused" | "ignored" };

function checkHeader(file: string, { cells, number }: Line, { wanted, otherColumns }: Columns) {
  const missing = wanted.find((name) => !cells.includes(name));
  if (missing !== undefined) throw csvError(file, number, `column ${missing} is missing`);
  if (otherColumns === "ignored") return;
  const unknown = cells.find((name) => !wanted.includes(name));
  if (unknown !== undefined) throw csvError(file, number, `column ${unknown || "without a name"} is unknown`);
  const repeated = cells.find((name, index) => cells.indexOf(name) !== index);
  if (repeated !== undefined) throw csvError(file, number, `column ${repeated} is there twice`);
}

/** One line through the schema; what is wrong with it is told under the file's `label`. */
export function readRow<Schema extends RowSchema>(
  label: string,
  names: readonly string[],
  { cells, number }: Line,
  schema: Schema,
): Row<Schema> {
  if (cells.length !== names.length) {
    throw lineError(label, number, `${cells.length} cells for ${names.length} columns`);
  }
  const byName = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  const result = schema.safeParse(byName);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0] ?? "");
    return `column ${name}: ${message} (${JSON.stringify(byName[name])})`;
  });
  throw lineError(label, number, faults.join("; "));
}

function checkUnique<R extends object>(file: string, rows: R[], lines: Line[], columns: readonly (keyof R & string)[]) {
  const firstLines = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = JSON.stringify(columns.map((column) => row[column]));
    const number = lines[index]?.number ?? 0;
    const firstLine = firstLines.get(key);
    if (firstLine) throw csvError(file, number, `column ${columns.join(", ")}: ${key} is already in line ${firstLine}`);
    firstLines.set(key, number);
  });
}

function csvError(file: string, line: number, fault: string) {
  return lineError(basename(file), line, fault);
}

function lineError(label: string, line: number, fault: string) {
  return new FileError(`${label}, line ${line}: ${fault}`);
}
