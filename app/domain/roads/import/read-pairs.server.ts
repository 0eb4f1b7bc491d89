import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { FileError } from "#db/csv.ts";
import type { PlaceWords } from "./find-place-words.server.ts";
import type { MinutesTaken } from "./minutes-taken.ts";

const columns = ["from", "to", "minutes"] as const;
type Pair = Record<(typeof columns)[number], string>;

/** A table of from, to and minutes, in any order of columns and with others between them. */
export async function readPairs(file: string, find: PlaceWords, taken: MinutesTaken) {
  const known = new Map<string, readonly number[]>();
  const indexOf = (text: string) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    const [first, ...others] = found;
    if (first === undefined) throw new PairFault(`${JSON.stringify(text)} is no place of this region`);
    if (others.length > 0) throw new PairFault(`${JSON.stringify(text)} is the name of several places: write the id`);
    return first;
  };
  const rows = createReadStream(file).pipe(
    parse({ bom: true, columns: headerOf, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }),
  );
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: Partial<Pair>; info: { lines: number } }>) {
      try {
        const { from = "", to = "", minutes = "" } = record;
        taken.put(indexOf(from), indexOf(to), minutesOf(minutes));
      } catch (error) {
        if (!(error instanceof PairFault)) throw error;
        taken.fault(String(info.lines), error.message);
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileError(`${file}: ${error.message}`, { cause: error }) : error;
  }
}

class PairFault extends Error {}

function headerOf(header: string[]) {
  const names = header.map((name) => name.toLowerCase());
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined) throw new FileError(`The column ${missing} is missing: from, to and minutes are needed.`);
  return names;
}

function minutesOf(text: string) {
  const minutes = /^\d{1,4}([.,]\d{1,9})?$/.test(text) ? Number(text.replace(",", ".")) : 0;
  if (minutes <= 0) throw new PairFault(`minutes is no number of minutes: ${JSON.stringify(text.slice(0, 60))}`);
  return minutes;
}
