import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { z } from "zod";
import { readRow, type RowSchema } from "./csv.ts";

type Format<Schema extends RowSchema> = {
  /** How the file is called in messages. */
  label: string;
  /** In the order of the file, which has no header. */
  columns: readonly string[];
  schema: Schema;
  /** Lines that are not wanted are only counted. */
  isWanted?: (cells: string[]) => boolean;
};

/** Reads a file of tab-separated lines one by one: those of GeoNames are longer than what one wants to hold in memory. */
export function* readTabSeparated<Schema extends RowSchema>(
  file: string,
  { label, columns, schema, isWanted = () => true }: Format<Schema>,
): Generator<z.output<Schema>> {
  let number = 0;
  for (const line of linesOf(file)) {
    number++;
    if (line === "") continue;
    const cells = line.split("\t");
    if (cells.length !== columns.length || isWanted(cells)) yield readRow(label, columns, { number, cells }, schema);
  }
}

const chunkSize = 1 << 20;

function* linesOf(file: string) {
  const decoder = new StringDecoder("utf8");
  const chunk = Buffer.alloc(chunkSize);
  const handle = openSync(file, "r");
  try {
    let rest = "";
    for (let length; (length = readSync(handle, chunk)) > 0;) {
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split(/\r?\n/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest;
  } finally {
    closeSync(handle);
  }
}
