import path from "node:path";
import { readDump } from "#db/keeping/read-dump.server.ts";
import { settingInCopy } from "#db/keeping/setting-in-copy.server.ts";
import { dumpName, readManifest, storeIn, storeName } from "./manifest.server.ts";

/** One setting of the store in a backup; null where there is none, or it cannot be read: what is damaged, a restore itself says. */
export async function settingInBackup(backup: string, key: string): Promise<string | null> {
  try {
    if (storeIn(await readManifest(backup)) !== dumpName) return settingInCopy(path.join(backup, storeName), key);
    const { values } = await readDump(path.join(backup, dumpName), { table: "setting" });
    return values.find((row) => row["key"] === key)?.["value"] ?? null;
  } catch {
    return null;
  }
}
