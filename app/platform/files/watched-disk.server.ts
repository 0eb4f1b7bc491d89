import type { Logger } from "pino";
import { type DiskTrouble, diskTrouble } from "./disk-trouble.server.ts";

const beginnings: Record<DiskTrouble, string> = {
  full: "the disk is nearly full: nothing new is taken in",
  readOnly: "the disk is read-only: nothing is saved",
};

/** Looks at the disk whenever somebody asks, and says in the log when its trouble begins and ends, however many ask. */
export function watchedDisk(folder: string, log: Logger, look = diskTrouble): () => Promise<DiskTrouble | null> {
  let last: DiskTrouble | null = null;
  return async () => {
    const trouble = await look(folder);
    if (trouble === last) return trouble;
    last = trouble;
    if (trouble) log.error({ folder }, beginnings[trouble]);
    else log.warn({ folder }, "the disk is well again");
    return trouble;
  };
}
