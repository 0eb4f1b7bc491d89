import path from "node:path";
import { holdLock } from "#db/hold-lock.server.ts";
import { UsageError } from "../usage-error.ts";
import { closeDataFolder } from "./close-data-folder.server.ts";

/** A board that is just being stopped gets so many milliseconds to leave. */
const usualPatience = 2000;

/**
 * One process serves a folder with SQLite: two would send each mail twice and lend each other's places. On PostgreSQL
 * several may, and claim nothing. Nor do commands of the office.
 */
export function claimDataFolder(folder: string, { patience = usualPatience } = {}): () => void {
  closeDataFolder(folder);
  const leave = holdLock(path.join(folder, "board.lock"), { patience });
  if (leave) return leave;
  throw new UsageError(
    `Another process runs the board of ${path.resolve(folder)}. Stop it first, or choose another folder with DATA_DIR.`,
  );
}
