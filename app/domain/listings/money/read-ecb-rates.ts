import type { Day } from "#db/schema.ts";
import { isDay } from "#app/platform/days.ts";
import { isLikely, type Rate } from "./rate.ts";

/**
 * The reference rates of the European Central Bank as it gives them out: eurofxref as XML or CSV, of one day or of many.
 * Days without one of the two are left out. Read by its few words alone, so that nothing else in a file does anything.
 */
export function readEcbRates(text: string): Rate[] {
  return ecbRows(text).filter((rate) => isDay(rate.day) && isLikely(rate));
}

/** All that stands there, whether it can be right or not. */
export function ecbRows(text: string): Rate[] {
  return text.trimStart().startsWith("<") ? fromXml(text) : fromCsv(text);
}

function fromXml(text: string): Rate[] {
  return text.split(/(?=<Cube\s+time=)/).flatMap((part) => {
    const day = /^<Cube\s+time=["']([\d-]{10})["']/.exec(part)?.[1];
    return day === undefined ? [] : [{ day, PLN: named(part, "PLN"), CZK: named(part, "CZK") }];
  });
}

function named(part: string, currency: string) {
  return Number(new RegExp(`currency=["']${currency}["']\\s+rate=["'](-?[\\d.]+)["']`).exec(part)?.[1]);
}

function fromCsv(text: string): Rate[] {
  const [head = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(",").map((cell) => cell.trim()));
  const [day, pln, czk] = ["Date", "PLN", "CZK"].map((name) => head.indexOf(name));
  if (day === undefined || pln === undefined || czk === undefined || Math.min(day, pln, czk) < 0) return [];
  return rows.map((row) => ({ day: dayIn(row[day] ?? ""), PLN: Number(row[pln]), CZK: Number(row[czk]) }));
}

const months = "January February March April May June July August September October November December".split(" ");

/** "2026-11-27" in the history, "27 November 2026" in the file of one day. */
function dayIn(text: string): Day {
  const [, day = "", month = "", year = ""] = /^(\d{1,2}) (\w+) (\d{4})$/.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  return number === 0 ? text : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
