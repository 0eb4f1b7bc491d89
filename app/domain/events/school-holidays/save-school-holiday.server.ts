import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { findDatedEntries, findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { findSchoolHolidays } from "./find-school-holidays.server.ts";
import { recordHoliday } from "./record-holiday.server.ts";
import { entryOfHoliday, type SchoolHoliday } from "./school-holiday.ts";
import type { TypedHoliday } from "./school-holiday-form.ts";

type Saving = {
  /** Null for a new one. */
  id: string | null;
  holiday: TypedHoliday;
  /** When what the writer saw had been written; "" for a new one. */
  seen: string;
  officer: { accountId: string };
  now: Date;
};

export type SavedHoliday =
  | { ok: true; id: string }
  | { ok: false; reason: "overlaps"; other: SchoolHoliday }
  | { ok: false; reason: "changed" };

/** Two holidays of one area never share a day: one of them would be a slip. */
export function saveSchoolHoliday(db: Db, { id, holiday, seen, officer, now }: Saving): Promise<SavedHoliday> {
  return inTransaction(db, async (db) => {
    const others = (await findSchoolHolidays(db)).filter((other) => other.area === holiday.area && other.id !== id);
    const other = others.find(({ from, until }) => from <= holiday.until && holiday.from <= until);
    if (other) return { ok: false, reason: "overlaps", other };
    const kept = id === null ? await findRemoved(db, holiday) : null;
    const entry = entryOfHoliday({ ...holiday, id: id ?? kept?.id ?? newId() });
    const written = await writeDatedEntry(db, { entry, seen: kept?.edited_at ?? seen, officer, now });
    if (!written.ok) return { ok: false, reason: "changed" };
    const action = id === null ? "school_holiday.added" : "school_holiday.changed";
    await recordHoliday(db, { id: entry.id, action, officer, now });
    return { ok: true, id: entry.id };
  });
}

/** An entry of the same area and day that was removed: it comes back, for a day has one entry. */
async function findRemoved(db: Db, { area, from }: TypedHoliday) {
  const entries = await findDatedEntries(db, ["school_holiday"]);
  const removed = entries.find(
    ({ subject, valid_from, withdrawn_at }) => subject === area && valid_from === from && withdrawn_at !== null,
  );
  return removed ? findDatedEntry(db, removed.id) : null;
}
