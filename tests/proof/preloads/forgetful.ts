import { open } from "node:fs/promises";
import { createRequire } from "node:module";

/**
 * Loaded into the board before anything else, by the control of a power cut: then nothing is forced to the disk any more, neither by SQLite
 * nor for documents. The board itself would refuse to run so, and is therefore told that all is well.
 */
const SQLite = createRequire(import.meta.url)("better-sqlite3") as { prototype: { pragma: Pragma } };
type Pragma = (this: unknown, source: string, options?: object) => unknown;

const pragma = SQLite.prototype.pragma;
SQLite.prototype.pragma = function (source, options) {
  if (source === "synchronous") return 2;
  return pragma.call(this, source.startsWith("synchronous = ") ? "synchronous = 0" : source, options);
};

const handle = await open(import.meta.filename);
const forgetful = Object.getPrototypeOf(handle) as { sync: () => Promise<void> };
await handle.close();
forgetful.sync = () => Promise.resolve();
