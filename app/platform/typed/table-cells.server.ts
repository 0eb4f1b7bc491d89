import { CsvError, parse } from "csv-parse/sync";

export type TableLine = { line: number; cells: string[] };

/** Spreadsheets that do not write UTF-8 write the encoding of the country; in this one all our letters stand. */
export function decodeTable(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

/** As spreadsheets save them, whatever separates them; each with the number that its first line has in the file. */
export function linesOfTable(text: string): { ok: true; lines: TableLine[] } | { ok: false; line: number } {
  const lines: TableLine[] = [];
  try {
    parse(text.replaceAll("\r\n", "\n"), {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      on_record: (cells: string[], { lines: last }) => {
        lines.push({ line: last - lineBreaks(cells), cells });
        return null;
      },
    });
    return { ok: true, lines };
  } catch (error) {
    return { ok: false, line: error instanceof CsvError ? Number(error["lines"] ?? 1) : 1 };
  }
}

/** The same without the numbers. A number alone: in this line it is no table any more. */
export function cellsOf(text: string): (string[] | number)[] {
  const read = linesOfTable(text);
  return read.ok ? read.lines.map(({ cells }) => cells) : [read.line];
}

const lineBreaks = (cells: readonly string[]) => cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);

function delimiterOf(text: string) {
  const [head = ""] = text.slice(0, 10_000).split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
