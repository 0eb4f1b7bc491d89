import type { Day } from "#db/schema.ts";
import { remember } from "./remember.ts";

/** Where the board lives: its days begin and end there, wherever the server stands. */
export const timeZone = "Europe/Berlin";

const dayLength = 86_400_000;

/** The calendar day of an instant, YYYY-MM-DD. */
export function dayOf(instant: Date): Day {
  return dayOfQuarter(Math.floor(instant.getTime() / quarterHour));
}

/** The hour that the clock on the wall shows, 0 to 23: on the nights when clocks are changed too. */
export function hourOf(instant: Date) {
  return Number(hourFormat.format(instant));
}

/** "2027-03-31T23:59:59+02:00": clocks are changed at night, so noon already has the evening's offset. */
export const endOfDay = remember((day: Day) => {
  const parts = offsetFormat.formatToParts(new Date(`${day}T12:00:00Z`));
  const offset = parts.find((part) => part.type === "timeZoneName")?.value.replace("GMT", "") ?? "";
  return `${day}T23:59:59${offset || "Z"}`;
});

/** Negative numbers go back, here and below. Days are counted on the calendar, so no change of clocks can shift them. */
export function daysAfter(day: Day, days: number): Day {
  return dayOfUtc(new Date(midnight(day) + days * dayLength));
}

export function daysBetween(from: Day, to: Day) {
  return Math.round((midnight(to) - midnight(from)) / dayLength);
}

/** 31 August and six months is the last day of February. */
export function monthsAfter(day: Day, months: number): Day {
  return dayOfUtc(instantMonthsAfter(new Date(midnight(day)), months));
}

/** The Monday of the week that the day is in. */
export function mondayOf(day: Day): Day {
  return daysAfter(day, -((new Date(midnight(day)).getUTCDay() + 6) % 7));
}

/** As many times 24 hours later: for how long something works or is kept. */
export function instantDaysAfter(instant: Date, days: number) {
  return new Date(instant.getTime() + days * dayLength);
}

/** The same time of day so many months later, or of the last day of a month that is too short. */
export function instantMonthsAfter(instant: Date, months: number) {
  const date = new Date(instant);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return date;
}

/** "2027-02-30" looks like a day and is none. */
export function isDay(text: string) {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(midnight(text)) && dayOfUtc(new Date(midnight(text))) === text
  );
}

const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayOfUtc = (date: Date): Day => date.toISOString().slice(0, 10);

/** Intl is slow, and every time zone's midnight falls on a quarter of an hour. */
const quarterHour = 15 * 60 * 1000;
const isoDayFormat = new Intl.DateTimeFormat("sv", { timeZone });
const dayOfQuarter = remember((quarter: number) => isoDayFormat.format(new Date(quarter * quarterHour)));
const hourFormat = new Intl.DateTimeFormat("en", { timeZone, hour: "numeric", hourCycle: "h23" });
const offsetFormat = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
