import { rm } from "node:fs/promises";
import { inScratchDatabase } from "#db/postgres/in-scratch-database.server.ts";
import { backupAt } from "./backup-folder.server.ts";
import { dumpName, readManifest, storeIn } from "./manifest.server.ts";
import { restoreBackup } from "./restore-backup.server.ts";
import { restoreIntoPostgres } from "./restore-into-postgres.server.ts";
import type { StorePlace } from "./store-to-copy.server.ts";
import { wholeBackup } from "./whole-backup.server.ts";

const place = { kind: "disk" } as const;

type Trial = { scratch: string; folder: string } & Pick<StorePlace, "database">;

/**
 * A restore into a scratch folder beside the backups and, of PostgreSQL, a scratch database, which are gone afterwards. Throws
 * what is wrong. False where no scratch database may be made: then the backup was read to its end, and nothing was restored.
 */
export async function tryRestore({ scratch, folder, database }: Trial): Promise<boolean> {
  try {
    const isDump = storeIn(await readManifest(await backupAt(folder))) === dumpName;
    if (!isDump || !database) {
      await restoreBackup({ folder, dataDir: scratch, place });
      return true;
    }
    const restore = (url: string) => restoreIntoPostgres({ folder, url, dataDir: scratch, place });
    if ((await inScratchDatabase(database.url, restore)) !== null) return true;
    await wholeBackup(folder);
    return false;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
