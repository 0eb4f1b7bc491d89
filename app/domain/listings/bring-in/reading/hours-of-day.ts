import { readTime, type TimeOfDay } from "#app/platform/typed/read-time.ts";
import { minutesOfShift } from "../../shift-times.ts";

export type HoursOfDay = { begins: TimeOfDay; ends: TimeOfDay };

const longest = 12 * 60;
const time = String.raw`([01]?\d|2[0-4])[:.]([0-5]\d)(?!\d)`;
const unit = String.raw`(?:\s?(?:uhr|hod(?:iny|in)?\.?|godz(?:\.|iny)?|h\b))?`;
const span = new RegExp(
  String.raw`(?<![\d.:,])${time}${unit}\s?(?:[-\u2013\u2014]|bis|do|to)\s?(?:godz\.?\s)?${time}${unit}`,
  "giu",
);
/** Whoever works at several hours is not done justice by one of them. */
const several =
  /gleitzeit|flexib|elastyczn|ruchom|pružn|klouzav|wechsel|schichten|\bzmian|\bsměn|\bshifts|\boder\b|\blub\b|\bnebo\b/iu;

/** "Mo–Fr 6:00–14:00", "od 7.00 do 15.30": of one beginning and one end that nothing else stands beside. */
export function hoursOfDay(text: string): HoursOfDay | null {
  const [found, ...others] = text.matchAll(span);
  if (!found || others.length > 0 || several.test(text) || /\d[:.][0-5]\d(?!\d)/.test(withoutTimes(text))) return null;
  const [, hour, minutes, endHour, endMinutes] = found;
  const [begins, ends] = [
    readTime(`${hour}:${minutes}`),
    readTime(endHour === "24" ? "0:00" : `${endHour}:${endMinutes}`),
  ];
  return begins.ok && ends.ok ? plausible(begins.value, ends.value) : null;
}

/** Of a table, where each stands in a cell of its own; undefined where only one of them does, or something else. */
export function hoursOfCells(begin: string, end: string): HoursOfDay | null | undefined {
  if (begin === "" && end === "") return null;
  const [begins, ends] = [readTime(begin), readTime(end)];
  return (begins.ok && ends.ok && plausible(begins.value, ends.value)) || undefined;
}

/** What is left may say how many hours a week has. */
export const withoutTimes = (text: string) => text.replace(span, " ");

/** Longer than twelve hours are two that were swapped. */
function plausible(begins: TimeOfDay, ends: TimeOfDay): HoursOfDay | null {
  return minutesOfShift({ begins, ends }) <= longest ? { begins, ends } : null;
}
