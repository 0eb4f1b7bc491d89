import type { Country, Shift } from "#db/codes.ts";
import type { Day, Minor } from "#db/schema.ts";
import { formatDay, formatMoney, formatNumber } from "#app/platform/i18n/format.ts";
import { conditionsOf, contractTerms } from "../conditions-by-country.ts";
import type { ListingFacts } from "../listing-content.ts";
import { agreementKey } from "../pay-floors/pay-floors.ts";
import {
  laterMinimumWages,
  leastOfAgreement,
  type LegalMinimum,
  minimumPayOfTraining,
  minimumWage,
} from "./legal-minimum.ts";
import { type CheckContext, problem, type Problems } from "./problem.ts";

const usualHours = 40;

/** What a listing says that minimums are about. */
export type PaidWork = {
  facts: Pick<
    ListingFacts,
    | "kind"
    | "contract"
    | "pay_min"
    | "pay_max"
    | "pay_unit"
    | "pay_currency"
    | "pay_agreement"
    | "weekly_hours_min"
    | "training_form"
    | "starts_on"
    | "deadline"
  >;
  shifts: readonly Shift[];
  trainingPay: readonly Minor[];
};
export type PayContext = Pick<CheckContext, "today" | "countries" | "lang" | "floors">;

/** Measured by the law of the country whose money is paid, on the last day on which somebody may begin. */
export function belowMinimumWage(work: PaidWork, around: PayContext, factor = 1) {
  const paid = boundWage(work, around);
  if (!paid) return null;
  const minimum = minimumWage(around.floors, { ...paid, day: lastStart(work, around) });
  return minimum && paid.pay < minimum.amount * factor ? inWords(paid, minimum, around) : null;
}

/** The first minimum to come that is more than what is paid. */
export function belowLaterMinimum(work: PaidWork, around: PayContext) {
  const paid = boundWage(work, around);
  if (!paid) return null;
  const later = laterMinimumWages(around.floors, { ...paid, day: lastStart(work, around) });
  const [first] = later.filter(({ amount }) => paid.pay < amount);
  return first ? inWords(paid, first, around) : null;
}

type PaidWage = NonNullable<ReturnType<typeof boundWage>>;

function boundWage({ facts, shifts }: PaidWork, { countries }: PayContext) {
  const { pay_min: pay, pay_unit: unit, pay_currency: currency } = facts;
  const country = countries.find((one) => conditionsOf[one].currency === currency);
  if (pay === null || unit === null || currency === null || !country) return null;
  const binds = facts.contract === null ? "wage" : contractTerms[facts.contract].minimum;
  if (binds === "none") return null;
  return { pay, unit, currency, country, binds, shifts, weeklyHours: facts.weekly_hours_min ?? usualHours };
}

function inWords({ unit, currency, weeklyHours }: PaidWage, minimum: LegalMinimum, { lang }: PayContext) {
  const { entryId, known, from, amount } = minimum;
  return {
    ...{ unit, known, entryId, from },
    values: {
      minimum: formatMoney(lang, currency, amount),
      from: formatDay(lang, from),
      hours: formatNumber(lang, weeklyHours),
    },
  };
}

/** Who names an agreement that the office keeps pays at least its lowest group. */
export function belowAgreement(work: PaidWork, around: PayContext) {
  const { pay_min: pay, pay_unit: unit, pay_currency: currency, pay_agreement: name } = work.facts;
  if (name === null || pay === null || unit === null || currency === null) return null;
  const key = agreementKey(name);
  const agreements = around.floors.agreements.filter((one) => one.key === key && one.currency === currency);
  const weeklyHours = work.facts.weekly_hours_min ?? agreements.at(-1)?.weeklyHours ?? usualHours;
  const lowest = leastOfAgreement(agreements, lastStart(work, around), { unit, weeklyHours });
  if (!lowest || pay >= lowest.amount) return null;
  const { entryId, from, floor } = lowest;
  const minimum = formatMoney(around.lang, currency, lowest.amount);
  return { unit, entryId, from, values: { minimum, from: formatDay(around.lang, from), agreement: floor.name } };
}

/** § 17 BBiG protects dual training in Germany; a collective agreement may go below, schools and studies are outside. */
export function belowTrainingMinimum(work: PaidWork, around: PayContext, factor = 1) {
  const day = trainingStart(work, around);
  const country = trainingCountry(work.facts, around.countries);
  const minimum = country && minimumPayOfTraining(around.floors, country, day);
  const below: Problems = {};
  if (!minimum) return { known: true, below, entryId: null, from: null };
  const { perYear, known, entryId, from } = minimum;
  for (const [index, pay] of work.trainingPay.entries()) {
    const least: Minor = perYear[index] ?? perYear.at(-1) ?? 0;
    if (pay >= least * factor) continue;
    const year = Number(from.slice(0, 4));
    const values = { minimum: formatMoney(around.lang, "EUR", least), year, trainingYear: index + 1 };
    below[`trainingPay[${index}]`] = known
      ? problem("trainingPayBelowMinimum", values)
      : problem("trainingPayBelowLast", { ...values, start: yearOf(day) });
  }
  return { known, below, entryId, from };
}

function trainingCountry(facts: PaidWork["facts"], countries: readonly Country[]) {
  const german = countries.includes("DE") && facts.pay_currency === "EUR";
  return facts.kind === "apprenticeship" && facts.training_form !== "school" && german ? "DE" : null;
}

/** Training begins for all on the day that is named, whenever the last place is taken. */
function trainingStart(work: PaidWork, around: PayContext): Day {
  const { starts_on: named } = work.facts;
  return named !== null && named >= around.today ? named : lastStart(work, around);
}

export function startYear(work: PaidWork, around: PayContext) {
  return yearOf(work.trainingPay.length > 0 ? trainingStart(work, around) : lastStart(work, around));
}

/** Whoever answers on the last day begins then at the earliest: an ad that runs into a new minimum has to pay it. */
export function lastStart({ facts }: PaidWork, { today }: Pick<PayContext, "today">): Day {
  return [facts.starts_on ?? today, facts.deadline, today].reduce((late, day) => (day > late ? day : late));
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
