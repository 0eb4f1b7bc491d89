import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { Deserializer, Serializer } from "node:v8";
import { crc32 } from "node:zlib";

const lineEnd = 0x0a;

/** Plain data of any shape in one file: a line that says of what it is, and what it must add up to, then the data. */
export function writePacked(file: string, label: Record<string, string>, data: unknown) {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(data);
  const body = serializer.releaseBuffer();
  const head = JSON.stringify({ ...label, sum: crc32(body), length: body.length });
  const unfinished = `${file}.new`;
  const handle = openSync(unfinished, "w", 0o600);
  try {
    for (const bytes of [Buffer.from(`${head}\n`), body])
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(unfinished, file);
}

/** Undefined where there is none that can be read, where it is of something else, and where it is not what was written. */
export function readPacked(file: string, label: Record<string, string>): unknown {
  const bytes = readIfAble(file);
  const end = bytes?.indexOf(lineEnd) ?? -1;
  if (!bytes || end === -1) return undefined;
  const head = parsed(bytes.toString("utf8", 0, end));
  const body = bytes.subarray(end + 1);
  const isOurs = Object.entries(label).every(([name, value]) => head[name] === value);
  if (!isOurs || head["length"] !== body.length || head["sum"] !== crc32(body)) return undefined;
  const deserializer = new Deserializer(body);
  deserializer.readHeader();
  return deserializer.readValue();
}

function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function readIfAble(file: string) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
