import { FileError } from "#db/csv.ts";
import { plainLine } from "./plain-text.ts";
import { decodeTable, linesOfTable } from "./table-cells.server.ts";

/** A row of a table; a cell by the name of its column, empty where there is no such column. */
export type NamedRow = { line: number; cell: (column: string) => string };

const longestCell = 500;

/** A table whose first line names its columns, in any order and others between them, as spreadsheet programs write it. */
export function namedRows(bytes: Uint8Array, { file, needs }: { file: string; needs: readonly string[] }): NamedRow[] {
  const table = linesOfTable(decodeTable(bytes));
  if (!table.ok) throw new FileError(`${file}:${table.line}: quotes are not where they should be.`);
  const [head, ...lines] = table.lines;
  if (!head) throw new FileError(`${file} is empty.`);
  const columns = new Map(head.cells.map((name, at) => [name.trim().toLowerCase(), at]));
  const missing = needs.filter((column) => !columns.has(column));
  if (missing.length > 0) throw new FileError(`${file}:${head.line}: columns are missing: ${missing.join(", ")}.`);
  return lines
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ line, cells }) => ({
      line,
      cell: (column) => plainLine(cells[columns.get(column) ?? -1] ?? "", longestCell),
    }));
}
