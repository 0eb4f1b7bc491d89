import { CsvError, parse } from "csv-parse/sync";

/** Spreadsheets that do not write UTF-8 write the encoding of the country; in this one all our letters stand. */
export function decodeTable(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

/** As spreadsheets save them, whatever separates them. A number alone: in this line it is no table any more. */
export function cellsOf(text: string): (string[] | number)[] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    });
  } catch (error) {
    return [error instanceof CsvError ? Number(error["lines"] ?? 1) : 1];
  }
}

function delimiterOf(text: string) {
  const [head = ""] = text.slice(0, 10_000).split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  return [";", "\t", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
