import { statfs as askDisk } from "node:fs/promises";

/** What a disk says of itself, in blocks. */
type Disk = { blocks: number; bavail: number };
export type AskDisk = (folder: string) => Promise<Disk>;

/** Below this share of free room nothing large is taken in, so that what is there can still be changed, sent and backed up. */
const least = 0.03;

/** Whether the disk of this folder is as good as full. One that does not say has room. */
export async function isDiskFull(folder: string, ask: AskDisk = askDisk) {
  const room = await ask(folder).catch(() => null);
  return room !== null && room.blocks > 0 && room.bavail / room.blocks < least;
}
