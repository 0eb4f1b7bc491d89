import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { FileError } from "#db/csv.ts";

/** A file of JSON through its schema; what is wrong with it is told with the line where it stands, or should stand. */
export function readJsonFile<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  if (!existsSync(file)) throw new FileError(`${path.basename(file)} is missing in ${path.dirname(file)}.`);
  const text = readFileSync(file, "utf8");
  const result = schema.safeParse(parsed(text, file));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path: keys, message }) => {
    const names = keys.map(String);
    return `${path.basename(file)}, line ${lineOf(text, names)}: ${names.join(".")}: ${message}`;
  });
  throw new FileError(faults.join("\n"));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(`${path.basename(file)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** Of the last of the keys that is there. */
function lineOf(text: string, keys: readonly string[]) {
  let [at, end] = [0, text.length];
  for (const key of keys) {
    const found = text.indexOf(`"${key}"`, at);
    if (found === -1 || found > end) break;
    at = found;
    end = endOfValue(text, found + key.length + 2);
  }
  return text.slice(0, at).split("\n").length;
}

/** Where the value ends that begins behind a key: behind its last bracket, or at the next comma. */
function endOfValue(text: string, from: number) {
  let depth = 0;
  for (const { 0: sign, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    if (sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    if (depth < 0 || (depth === 0 && /[\]},]/.test(sign) && !sign.startsWith('"'))) return from + index;
  }
  return text.length;
}
