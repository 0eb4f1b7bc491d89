import type { Db } from "#db/connect.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { type UpkeepSpans, usualUpkeep } from "./due-notice.ts";

export const upkeepKey = "upkeepSpans";

/** What the office has set; what it has not, as usual. */
export async function findUpkeepSpans(db: Db): Promise<UpkeepSpans> {
  const set = await findSetting(db, upkeepKey);
  return set === null ? usualUpkeep : { ...usualUpkeep, ...(JSON.parse(set) as Partial<UpkeepSpans>) };
}
