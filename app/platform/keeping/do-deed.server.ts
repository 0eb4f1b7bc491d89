import { damageOf } from "#db/keeping/damage-of.server.ts";
import { aloneIn, unfinishedIn } from "./backup-folder.server.ts";
import type { Answer, Asked } from "./keep-apart.server.ts";
import { FolderTaken } from "./keeping-error.ts";
import { makeBackup } from "./make-backup.server.ts";
import { tryRestore } from "./try-restore.server.ts";

export async function doDeed(asked: Asked): Promise<Answer> {
  try {
    if (asked.deed === "backup") return { done: true, missing: (await makeBackup(asked.backup)).missing };
    if (asked.deed === "look") return lookedAt(damageOf(asked.store));
    const { backupDir, database } = asked;
    const scratch = unfinishedIn(backupDir, "trial");
    const isRestored = await aloneIn(backupDir, () => tryRestore({ scratch, folder: backupDir, database }));
    return { done: true, missing: [], onlyRead: !isRestored };
  } catch (error) {
    if (error instanceof FolderTaken) return "later";
    return { done: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function lookedAt(damage: string[]): Answer {
  if (damage.length === 0) return { done: true, missing: [] };
  return { done: false, reason: `SQLite says: ${damage.join("; ")}` };
}
