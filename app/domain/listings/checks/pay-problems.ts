import type { Currency } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";
import { formatMoney } from "#app/platform/i18n/format.ts";
import { conditionsOf } from "../conditions-by-country.ts";
import type { ListingContent } from "../listing-content.ts";
import { isUnpaid } from "../pay.ts";
import { belowFloor, protectedKinds } from "./below-floor.ts";
import { belowLaterMinimum, belowMinimumWage, belowTrainingMinimum, startYear } from "./below-legal-minimum.ts";
import { kindAsks } from "./kind-asks.ts";
import { type CheckContext, problem, type Problems } from "./problem.ts";

/**
 * Where the law has not named the coming year yet, the last number is the floor: minimums do not fall. An amount that
 * close above it is worth a second look.
 */
const nearMinimum = 1.1;

export function payProblems(content: ListingContent, around: CheckContext): Problems {
  const { facts } = content;
  if (kindAsks[facts.kind].pay === "years") return yearProblems(content, around);
  if (facts.pay_min === null || facts.pay_max === null) {
    return { payMin: problem(kindAsks[facts.kind].mayBeUnpaid ? "payOrUnpaidMissing" : "payMissing") };
  }
  return {
    ...(facts.pay_min > facts.pay_max ? { payMax: problem("payUpsideDown") } : {}),
    ...(currencyFits(content, around) ? {} : { payCurrency: problem("currencyElsewhere") }),
    ...(tooMuchAnHour(facts) ? { payUnit: problem("payPerHourHigh", { pay: payInWords(content, around) }) } : {}),
    ...belowFloor(content, around)?.problems,
  };
}

/** What the form cannot decide: the office and the company should look at it, but it stops nobody. */
export function payWarnings(content: ListingContent, around: CheckContext): Problems {
  const { facts } = content;
  if (kindAsks[facts.kind].pay === "years") return yearWarnings(content, around);
  if (facts.kind === "thesis" && isUnpaid({ min: facts.pay_min, max: facts.pay_max })) return {};
  const below = belowMinimumWage(content, around);
  if (below && !protectedKinds.includes(facts.kind)) return { payMin: problem("payBelowMinimumMaybe", below.values) };
  const near = belowMinimumWage(content, around, nearMinimum);
  if (near && !near.known) return { payMin: problem("minimumNotAnnounced", { year: startYear(content, around) }) };
  const later = below ? null : belowLaterMinimum(content, around);
  return later ? { payMin: problem(`minimumRises.${later.unit}`, later.values) } : {};
}

function currencyFits({ facts }: ListingContent, { countries }: CheckContext) {
  return countries.length === 0 || countries.some((country) => conditionsOf[country].currency === facts.pay_currency);
}

/** "1.500" by the hour was most likely meant by the month, or was 1,50. */
function tooMuchAnHour({ pay_max, pay_unit, pay_currency }: ListingContent["facts"]) {
  return pay_unit === "hour" && pay_max !== null && pay_currency !== null && pay_max > mostAnHour[pay_currency];
}

const mostAnHour: Record<Currency, Minor> = { EUR: 300_00, PLN: 1_200_00, CZK: 6_000_00 };

function payInWords({ facts }: ListingContent, { lang }: CheckContext) {
  return formatMoney(lang, facts.pay_currency ?? "EUR", facts.pay_max ?? 0);
}

function yearProblems(content: ListingContent, around: CheckContext): Problems {
  const { facts, trainingPay } = content;
  if (trainingPay.length === 0) return { "trainingPay[0]": problem("trainingPayMissing") };
  const years = Math.ceil((facts.training_months ?? 0) / 12);
  const missing = Array.from({ length: Math.max(0, years - trainingPay.length) }, (_, after) => after);
  const falling = trainingPay.flatMap((pay, year) => (year > 0 && pay < (trainingPay[year - 1] ?? 0) ? [year] : []));
  return {
    ...(currencyFits(content, around) ? {} : { payCurrency: problem("currencyElsewhere") }),
    ...fromYears(
      missing.map((after) => trainingPay.length + after),
      "trainingYearMissing",
    ),
    ...fromYears(falling, "trainingPayFalls"),
    ...belowFloor(content, around)?.problems,
  };
}

function fromYears(years: number[], key: "trainingYearMissing" | "trainingPayFalls"): Problems {
  return Object.fromEntries(years.map((year) => [`trainingPay[${year}]`, problem(key)]));
}

function yearWarnings(content: ListingContent, around: CheckContext): Problems {
  const { below, known } = belowTrainingMinimum(content, around, nearMinimum);
  if (!known && Object.keys(below).length > 0) {
    return { "trainingPay[0]": problem("minimumNotAnnounced", { year: startYear(content, around) }) };
  }
  const exact = belowTrainingMinimum(content, around).below;
  return content.facts.pay_agreement === null ? {} : exact;
}
