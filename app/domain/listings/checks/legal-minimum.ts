import type { Country, PayUnit } from "#db/codes.ts";
import type { Day, Minor } from "#db/schema.ts";
import { minimumTrainingPay, minimumWages } from "./legal-pay-tables.ts";

/** `known` is false where the number for that year is not announced yet and the last one before it stands in. */
export type LegalMinimum = { amount: Minor; year: number; known: boolean };

const weeksPerMonth = 52 / 12;
const fullTimeHours = 40;
const wholeUnit = 100;

/** The least that a full working month (or hour, or year) may bring in this country when the work starts on this day. */
export function minimumWage(
  country: Country,
  startsOn: Day,
  { unit, weeklyHours, binds = "wage" }: { unit: PayUnit; weeklyHours: number; binds?: "wage" | "hour" },
): LegalMinimum {
  const { entry, known } = latest(
    minimumWages.filter((wage) => wage.country === country),
    yearOf(startsOn),
  );
  const month =
    entry.month === null || binds === "hour"
      ? entry.hour * weeklyHours * weeksPerMonth
      : entry.month * Math.min(weeklyHours / fullTimeHours, 1);
  const amount = { hour: entry.hour, month: wholeUnits(month), year: wholeUnits(month * 12) }[unit];
  return { amount, year: entry.year, known };
}

/** For training under the BBiG that starts on this day; nothing is said about years the law does not name. */
export function minimumPayOfTraining(startsOn: Day): { perYear: readonly Minor[]; year: number; known: boolean } {
  const { entry, known } = latest(minimumTrainingPay, yearOf(startsOn));
  return { perYear: entry.perYear, year: entry.year, known };
}

/** The entry of the year, or the last one before it. */
function latest<Entry extends { year: number }>(entries: readonly Entry[], year: number) {
  const [first, ...later] = [...entries].sort((a, b) => a.year - b.year);
  if (!first) throw new Error("The table of legal minimums is empty");
  const entry = later.reduce((found, next) => (next.year <= year ? next : found), first);
  return { entry, known: entry.year >= year };
}

/** Nobody writes cents into a monthly wage, so they are not asked for. */
function wholeUnits(amount: Minor) {
  return Math.floor(amount / wholeUnit) * wholeUnit;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
