import type { Country } from "#db/codes.ts";
import type { Day, Minor } from "#db/schema.ts";
import { formatMoney, formatNumber } from "#app/platform/i18n/format.ts";
import { conditionsOf, contractTerms } from "../conditions-by-country.ts";
import type { ListingContent } from "../listing-content.ts";
import { minimumPayOfTraining, minimumWage } from "./legal-minimum.ts";
import { type CheckContext, problem, type Problems } from "./problem.ts";

const usualHours = 40;

/** Measured by the law of the country whose money is paid, in the year in which the work starts. */
export function belowMinimumWage({ facts }: ListingContent, { today, countries, lang }: CheckContext, factor = 1) {
  const { pay_min: pay, pay_unit: unit, pay_currency: currency } = facts;
  const country = countries.find((one) => conditionsOf[one].currency === currency);
  if (pay === null || unit === null || currency === null || !country) return null;
  const binds = facts.contract === null ? "wage" : contractTerms[facts.contract].minimum;
  if (binds === "none") return null;
  const weeklyHours = facts.weekly_hours_min ?? usualHours;
  const { amount, year, known } = minimumWage(country, startOf(facts.starts_on, today), { unit, weeklyHours, binds });
  if (pay >= amount * factor) return null;
  return {
    unit,
    known,
    values: { minimum: formatMoney(lang, currency, amount), year, hours: formatNumber(lang, weeklyHours) },
  };
}

/** § 17 BBiG protects dual training in Germany; a collective agreement may go below, schools and studies are outside. */
export function belowTrainingMinimum(
  { facts, trainingPay }: ListingContent,
  { today, countries, lang }: CheckContext,
  factor = 1,
) {
  if (!underTrainingAct(facts, countries)) return { known: true, below: {} };
  const startsOn = startOf(facts.starts_on, today);
  const { perYear, year, known } = minimumPayOfTraining(startsOn);
  const below: Problems = {};
  for (const [index, pay] of trainingPay.entries()) {
    const least: Minor = perYear[index] ?? perYear.at(-1) ?? 0;
    if (pay >= least * factor) continue;
    const values = { minimum: formatMoney(lang, "EUR", least), year, trainingYear: index + 1 };
    below[`trainingPay[${index}]`] = known
      ? problem("trainingPayBelowMinimum", values)
      : problem("trainingPayBelowLast", { ...values, start: Number(startsOn.slice(0, 4)) });
  }
  return { known, below };
}

function underTrainingAct(facts: ListingContent["facts"], countries: Country[]) {
  const german = countries.includes("DE") && facts.pay_currency === "EUR";
  return facts.kind === "apprenticeship" && facts.training_form !== "school" && german;
}

export function startYear({ facts }: ListingContent, { today }: CheckContext) {
  return Number(startOf(facts.starts_on, today).slice(0, 4));
}

const startOf = (startsOn: Day | null, today: Day) => (startsOn === null || startsOn < today ? today : startsOn);
