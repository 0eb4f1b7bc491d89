import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { findSchoolHoliday } from "./find-school-holiday.server.ts";
import { findSchoolHolidays } from "./find-school-holidays.server.ts";
import type { HolidayRow, HolidayRowFault } from "./read-holiday-table.server.ts";
import { saveSchoolHoliday } from "./save-school-holiday.server.ts";
import type { SchoolHoliday } from "./school-holiday.ts";
import { type HolidayFault, holidayFault, type TypedHoliday } from "./school-holiday-form.ts";

export type CheckedHoliday = { line: number; written: string } & (
  | { state: "new"; holiday: TypedHoliday }
  | { state: "changed"; holiday: TypedHoliday; before: SchoolHoliday }
  | { state: "known" }
  | { state: "twice"; firstLine: number }
  | { state: "fault"; fault: HolidayRowFault }
);

type Checking = { rows: readonly HolidayRow[]; areas: readonly { id: string }[]; now: Date };

/** What would become of each row, without doing it. One area and first day is one entry, however often it is sent. */
export async function checkSchoolHolidays(db: Db, { rows, areas, now }: Checking): Promise<CheckedHoliday[]> {
  const stored = await findSchoolHolidays(db);
  const taken: (TypedHoliday & { line: number })[] = [];
  return rows.map((row): CheckedHoliday => {
    const { line, written } = row;
    const refuse = (fault: HolidayRowFault): CheckedHoliday => ({ line, written, state: "fault", fault });
    if ("fault" in row) return refuse(row.fault);
    const { holiday } = row;
    const fault = holidayFault(holiday, { areas, today: dayOf(now) });
    if (fault) return refuse(nameOf(fault));
    const first = taken.find((one) => isSameEntry(one, holiday));
    if (first) return { line, written, state: "twice", firstLine: first.line };
    const before = stored.find((one) => isSameEntry(one, holiday));
    const others = [...stored.filter((one) => one !== before && !taken.some((row) => isSameEntry(row, one))), ...taken];
    if (others.some((one) => overlap(one, holiday))) return refuse("overlaps");
    taken.push({ ...holiday, line });
    if (!before) return { line, written, state: "new", holiday };
    return saysTheSame(before, holiday)
      ? { line, written, state: "known" }
      : { line, written, state: "changed", holiday, before };
  });
}

type Importing = Checking & { officer: { accountId: string } };

/** Takes what is new and what says something else than before. Returns how many entries that were. */
export function importSchoolHolidays(db: Db, { officer, ...asked }: Importing): Promise<number> {
  return inTransaction(db, async (db) => {
    let count = 0;
    for (const row of await checkSchoolHolidays(db, asked)) {
      if (row.state !== "new" && row.state !== "changed") continue;
      const id = row.state === "changed" ? row.before.id : null;
      const seen = id === null ? "" : ((await findSchoolHoliday(db, id))?.seen ?? "");
      const saved = await saveSchoolHoliday(db, { id, holiday: row.holiday, seen, officer, now: asked.now });
      if (saved.ok) count += 1;
    }
    return count;
  });
}

function nameOf({ field, error }: HolidayFault): HolidayRowFault {
  if (error.key.endsWith(".backwards")) return "backwards";
  return error.key.endsWith(".tooLong") ? "tooLong" : field;
}

type Dated = Pick<TypedHoliday, "area" | "from" | "until">;

const isSameEntry = (one: Dated, other: Dated) => one.area === other.area && one.from === other.from;
const overlap = (one: Dated, other: Dated) =>
  one.area === other.area && one.from <= other.until && other.from <= one.until;

function saysTheSame(one: TypedHoliday, other: TypedHoliday) {
  return (["kind", "until", "source", "sourceDay"] as const).every((name) => one[name] === other[name]);
}
