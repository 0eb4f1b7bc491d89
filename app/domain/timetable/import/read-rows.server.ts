import { CsvError, parse } from "csv-parse/sync";
import { FileError } from "#db/csv.ts";
import { type Faults, RowFault } from "./faults.ts";
import type { OpenFeed } from "./open-feed.server.ts";
import { type Line, readLines } from "./read-lines.server.ts";

/** A cell by the name of its column, without spaces around; empty where there is no such column. */
export type Cell = (column: string) => string;

type Table = {
  file: string;
  /** Columns without which the file says nothing. */
  needs: readonly string[];
  /** Throws a RowFault where the row cannot be taken. */
  take: (cell: Cell, line: number) => void;
};

const batch = 1_000;

/**
 * Reads a file row by row. Columns may stand in any order and others between them; a row that is wrong is told and the rest
 * taken. False where the file is not there.
 */
export async function readRows(feed: OpenFeed, { file, needs, take }: Table, faults: Faults): Promise<boolean> {
  if (!feed.has(file)) return false;
  let header: Map<string, number> | null = null;
  let waiting: Line[] = [];
  const takeRow = (cells: readonly string[], line: number) => {
    if (!header) {
      header = headerOf(file, cells, needs);
      return;
    }
    const columns = header;
    try {
      if (cells.slice(columns.size).some((cell) => cell.trim() !== ""))
        throw new RowFault(`${cells.length} cells for ${columns.size} columns`);
      take((column) => cells[columns.get(column) ?? -1]?.trim() ?? "", line);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      faults.add(file, line, error.message);
    }
  };
  const empty = () => {
    const lines = waiting;
    waiting = [];
    for (const { cells, line, fault } of parsed(lines)) {
      if (fault === undefined) takeRow(cells, line);
      else faults.add(file, line, fault);
    }
  };
  const onFault = (line: number, reason: string) => {
    empty();
    faults.add(file, line, reason);
  };
  for await (const line of readLines(await feed.read(file), onFault)) {
    waiting.push(line);
    if (waiting.length === batch) empty();
  }
  empty();
  if (!header) throw new FileError(`${file} is empty.`);
  return true;
}

function headerOf(file: string, cells: readonly string[], needs: readonly string[]) {
  const header = new Map(cells.map((cell, at) => [cell.trim().toLowerCase(), at]));
  const missing = needs.find((column) => !header.has(column));
  if (missing !== undefined) throw new FileError(`${file}: column ${missing} is missing.`);
  return header;
}

type Parsed = { cells: string[]; line: number; fault?: string };

/** Most rows have no quotes, and are cut at their commas; where one has, the batch is for the parser. */
function parsed(lines: readonly Line[]): Parsed[] {
  if (lines.every(({ text }) => !text.includes('"')))
    return lines.map(({ text, line }) => ({ cells: text.split(","), line }));
  try {
    const rows = parseRows(lines.map(({ text }) => text).join("\n"));
    if (rows.length === lines.length) return rows.map((cells, at) => ({ cells, line: lines[at]?.line ?? 0 }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return lines.map(({ text, line }) => parsedAlone(text, line));
}

function parsedAlone(text: string, line: number): Parsed {
  try {
    const [cells = [], ...more] = parseRows(text);
    return more.length === 0 ? { cells, line } : { cells, line, fault: "quotes are not closed where they should be" };
  } catch (error) {
    if (error instanceof CsvError) return { cells: [], line, fault: "quotes are not where they should be" };
    throw error;
  }
}

function parseRows(text: string): string[][] {
  return parse(text, { relax_column_count: true, record_delimiter: "\n", trim: true });
}
