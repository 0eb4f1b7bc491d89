import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { findSchoolHoliday } from "./find-school-holiday.server.ts";
import { recordHoliday } from "./record-holiday.server.ts";
import { entryOfHoliday } from "./school-holiday.ts";

type Removing = { id: string; officer: { accountId: string }; now: Date };

/** It stays in the store as withdrawn, so that nobody wonders what a check said before. False: there is none. */
export function removeSchoolHoliday(db: Db, { id, officer, now }: Removing): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const stored = await findSchoolHoliday(db, id);
    if (!stored) return false;
    const entry = { ...entryOfHoliday(stored.holiday), withdrawn_at: now.toISOString() };
    const written = await writeDatedEntry(db, { entry, seen: stored.seen, officer, now });
    if (written.ok) await recordHoliday(db, { id, action: "school_holiday.removed", officer, now });
    return written.ok;
  });
}
