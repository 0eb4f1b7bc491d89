import { plainLine } from "#app/platform/typed/plain-text.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { cellsOf } from "#app/platform/typed/table-cells.server.ts";
import { type HolidayColumn, holidayColumnNamed, holidayColumns, holidayKindWritten } from "./holiday-columns.ts";
import { longestSource, type TypedHoliday } from "./school-holiday-form.ts";

export const mostHolidays = 500;

export type HolidayTableFault =
  | { reason: "noTable"; line: number }
  | { reason: "noColumns"; missing: HolidayColumn[] }
  | { reason: "noRows" }
  | { reason: "tooManyRows"; limit: number };

export type HolidayRowFault = HolidayColumn | "backwards" | "tooLong" | "overlaps";
/** `written`: the area and the kind as they stand there, so that the line is known again. */
export type HolidayRow = { line: number; written: string } & ({ holiday: TypedHoliday } | { fault: HolidayRowFault });
export type HolidayTable = { ok: true; rows: HolidayRow[] } | { ok: false; fault: HolidayTableFault };

/** Columns in any order, named in any language. `areaNamed`: the area that a name or code means. */
export function readHolidayTable(text: string, areaNamed: (written: string) => string | undefined): HolidayTable {
  const [head, ...lines] = cellsOf(text);
  const broken = [head, ...lines].find((line) => typeof line === "number");
  if (broken !== undefined) return { ok: false, fault: { reason: "noTable", line: broken } };
  const columns = ((head ?? []) as string[]).map(holidayColumnNamed);
  const missing = holidayColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { ok: false, fault: { reason: "noColumns", missing } };
  const rows = (lines as string[][]).flatMap((cells, index) => {
    const cell = (column: HolidayColumn) => plainLine(cells[columns.indexOf(column)] ?? "", 500);
    const isUnfilled = holidayColumns.every((column) => column === "area" || cell(column) === "");
    return isUnfilled ? [] : [readRow(cell, { line: index + 2, areaNamed })];
  });
  if (rows.length === 0) return { ok: false, fault: { reason: "noRows" } };
  if (rows.length > mostHolidays) return { ok: false, fault: { reason: "tooManyRows", limit: mostHolidays } };
  return { ok: true, rows };
}

type Reading = { line: number; areaNamed: (written: string) => string | undefined };

function readRow(cell: (column: HolidayColumn) => string, { line, areaNamed }: Reading): HolidayRow {
  const written = [cell("kind"), cell("area")].filter(Boolean).join(", ");
  const refuse = (fault: HolidayRowFault): HolidayRow => ({ line, written, fault });
  const area = areaNamed(cell("area"));
  if (area === undefined) return refuse("area");
  const kind = holidayKindWritten(cell("kind"));
  if (kind === undefined) return refuse("kind");
  const [from, until, sourceDay] = [readDay(cell("from")), readDay(cell("until")), readDay(cell("sourceDay"))];
  if (!from.ok) return refuse("from");
  if (!until.ok) return refuse("until");
  const source = cell("source");
  if (source === "" || source.length > longestSource) return refuse("source");
  if (!sourceDay.ok) return refuse("sourceDay");
  const days = { from: from.value, until: until.value, sourceDay: sourceDay.value };
  return { line, written, holiday: { area, kind, source, ...days } };
}
