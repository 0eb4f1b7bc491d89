import type { Db } from "#db/connect.server.ts";
import { findSetting, saveSetting } from "#app/platform/settings.server.ts";

const key = "euresReadAt";

/** For the office: whether anybody reads here at all. */
export async function noteEuresReading(db: Db, now: Date) {
  await saveSetting(db, { key, value: now.toISOString() });
}

export function findEuresReading(db: Db) {
  return findSetting(db, key);
}
