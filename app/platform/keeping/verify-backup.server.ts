import { unknownMigrations } from "#db/keeping/read-copy.server.ts";
import { backupAt } from "./backup-folder.server.ts";
import { examine } from "./examine.server.ts";
import { readManifest } from "./manifest.server.ts";

/** Looks at a backup, or at the newest one of a folder of backups. */
export async function verifyBackup(folder: string) {
  const backup = await backupAt(folder);
  const manifest = await readManifest(backup);
  const unknown = unknownMigrations(manifest.migrations);
  return {
    backup,
    manifest,
    problems: await examine(backup, manifest),
    /** True where this program is older than the store, and must not be given it. */
    isNewer: unknown.length > 0,
  };
}
