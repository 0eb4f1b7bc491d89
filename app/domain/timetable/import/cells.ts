import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";
import { RowFault } from "./faults.ts";
import type { Cell } from "./read-rows.server.ts";

/** What stands in a column of which a row cannot do without. */
export function needed(cell: Cell, column: string) {
  const text = cell(column);
  if (text === "") throw new RowFault(`${column} is empty`);
  return text;
}

export function wholeNumber(text: string, column: string, most = 1_000_000_000) {
  if (!/^\d{1,10}$/.test(text) || Number(text) > most) throw new RowFault(`${column} is no number: ${quoted(text)}`);
  return Number(text);
}

/** Seconds after midnight; a day of a timetable goes on after 24:00:00. Null where nothing is said. */
export function secondsOf(cell: Cell, column: string): number | null {
  const text = cell(column);
  if (text === "") return null;
  const [, hours = "", minutes = "", seconds = ""] = /^(\d{1,2}):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours === "" || Number(hours) > 72) throw new RowFault(`${column} is no time: ${quoted(text)}`);
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** YYYYMMDD. */
export function dayIn(cell: Cell, column: string): Day {
  const text = needed(cell, column);
  const day = text.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (!isDay(day)) throw new RowFault(`${column} is no day: ${quoted(text)}`);
  return day;
}

export function degreesIn(cell: Cell, column: string, most: number): number | null {
  const text = cell(column);
  if (text === "") return null;
  const degrees = Number(text);
  if (!Number.isFinite(degrees) || Math.abs(degrees) > most)
    throw new RowFault(`${column} is no degree: ${quoted(text)}`);
  return degrees;
}

/** As strangers wrote it, and not longer than a line. */
export const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
