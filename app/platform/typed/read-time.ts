import { type Reading, refused, understood } from "./reading.ts";

/** HH:MM. */
export type TimeOfDay = string;

export const isTimeOfDay = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * A time of day as Germans, Poles and Czechs write it: "9", "9:30", "9.30 Uhr", "9 Uhr 30", "0930", "um 9", "godz. 9.30",
 * "o 14:00", "v 9 hod.", "9h30". Nobody here counts to twelve twice.
 */
export function readTime(typed: string): Reading<TimeOfDay> {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(before, "")
    .replace(/ *(uhr|hodiny?|hod\.?|godz\.?|h)$/, "")
    .trim();
  const [, hour = "", minutes = "0"] = separated.exec(text) ?? joined.exec(text) ?? [];
  const isTime = hour !== "" && Number(hour) < 24 && Number(minutes) < 60;
  return isTime ? understood(`${hour.padStart(2, "0")}:${minutes.padStart(2, "0")}`) : refused("errors.time");
}

const before = /^(um|ab|gegen|o|od|ok\.|ve?)? *(godzin(ie|a|y)|godz\.?|g\.|hodin[uay]?)? */;
const separated = /^(\d{1,2})(?: *(?:[:.,h]|uhr) *(\d{2})?)?$/;
const joined = /^(\d{2})(\d{2})$/;
