import type { Country, PayUnit, Shift } from "#db/codes.ts";
import type { Day, Minor } from "#db/schema.ts";
import { fullWeekOf } from "../conditions-by-country.ts";
import { weeksPerMonth } from "../money/convert.ts";
import { type AgreementFloor, floorOn, type PayFloors } from "../pay-floors/pay-floors.ts";

/** `known` is false where the number for that year is not announced yet and the last one before it stands in. */
export type LegalMinimum = { amount: Minor; entryId: string; from: Day; known: boolean };
type Work = { unit: PayUnit; weeklyHours: number; shifts?: readonly Shift[]; binds?: "wage" | "hour" };

const lawfulWeek = 40;
const wholeUnit = 100;

/** The least that a full working month (or hour, or year) may bring in this country on this day. */
export function minimumWage(
  { wages }: Pick<PayFloors, "wages">,
  { country, day, ...work }: Work & { country: Country; day: Day },
): LegalMinimum | null {
  const found = floorOn(
    wages.filter((wage) => wage.country === country),
    day,
  );
  return found && { ...held(found), amount: leastOf(found.floor, work) };
}

/** All that are known for the time after this day, the next one first. */
export function laterMinimumWages(
  { wages }: Pick<PayFloors, "wages">,
  { country, day, ...work }: Work & { country: Country; day: Day },
): LegalMinimum[] {
  return wages
    .filter((wage) => wage.country === country && wage.validFrom > day)
    .map((floor) => ({ ...held({ floor, known: true }), amount: leastOf(floor, work) }));
}

/** For training under the BBiG that starts on this day. */
export function minimumPayOfTraining({ training }: Pick<PayFloors, "training">, country: Country, day: Day) {
  const found = floorOn(
    training.filter((floor) => floor.country === country),
    day,
  );
  return found && { ...held(found), perYear: found.floor.perYear };
}

/** What the lowest group of an agreement brings on this day. One that has run out counts until there is another. */
export function leastOfAgreement(agreements: readonly AgreementFloor[], day: Day, { unit, weeklyHours }: Work) {
  const found = floorOn(agreements, day);
  if (!found) return null;
  const { floor } = found;
  const monthHours = floor.weeklyHours * weeksPerMonth;
  const [hour, month] = floor.unit === "hour" ? [floor.amount, null] : [floor.amount / monthHours, floor.amount];
  return { ...held(found), amount: least({ hour, month, fullWeek: floor.weeklyHours }, { unit, weeklyHours }), floor };
}

type Found = { floor: { id: string; validFrom: Day }; known: boolean };
const held = ({ floor, known }: Found) => ({ entryId: floor.id, from: floor.validFrom, known });

type CountryFloor = { country: Country; hour: Minor; month: Minor | null };

function leastOf({ country, hour, month }: CountryFloor, { shifts = [], binds = "wage", ...work }: Work) {
  const fullWeek = fullWeekOf(country, shifts);
  const given = { hour: (hour * lawfulWeek) / fullWeek, month: binds === "hour" ? null : month, fullWeek };
  return least(given, work);
}

function least(
  { hour, month, fullWeek }: { hour: number; month: number | null; fullWeek: number },
  { unit, weeklyHours }: Pick<Work, "unit" | "weeklyHours">,
) {
  const perMonth = month === null ? hour * weeklyHours * weeksPerMonth : month * Math.min(weeklyHours / fullWeek, 1);
  return { hour: Math.floor(hour), month: wholeUnits(perMonth), year: wholeUnits(perMonth * 12) }[unit];
}

/** Nobody writes cents into a monthly wage, so they are not asked for. */
function wholeUnits(amount: Minor) {
  return Math.floor(amount / wholeUnit) * wholeUnit;
}
