import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import path from "node:path";
import { entryOf, type JournalEntry, lineOf } from "./journal-entry.ts";

export const journalName = "erased.journal";

/*
 * Nothing here lets go of the process between reading and writing, so that no two of its jobs write over each other; several
 * processes take turns (write-journal.server.ts).
 */

/** In the order in which they were written; none where there is no journal. */
export function readJournal(folder: string): JournalEntry[] {
  const file = path.join(folder, journalName);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => entryOf(line) ?? []);
}

/** On the disk when this returns. A line that a crash has cut off is ended first. */
export function appendToJournal(folder: string, entries: readonly JournalEntry[]) {
  if (entries.length === 0) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  write(path.join(folder, journalName), "a", `\n${entries.map(lineOf).join("")}`);
}

/** The same without the entries that nobody needs any more. */
export function pruneJournal(folder: string, isKept: (entry: JournalEntry) => boolean) {
  const entries = readJournal(folder);
  const kept = entries.filter(isKept);
  if (kept.length === entries.length) return;
  const file = path.join(folder, journalName);
  write(`${file}.new`, "w", kept.map(lineOf).join(""));
  renameSync(`${file}.new`, file);
}

function write(file: string, flag: "a" | "w", text: string) {
  const handle = openSync(file, flag, 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
