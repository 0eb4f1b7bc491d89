import type { Country, Currency, Field, PayUnit } from "#db/codes.ts";
import type { DemoContent, Level, PayRange } from "./content.server.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";

type Work = { country: Country; field: Field; level: Level; partTime: boolean };
type Pay = { min: number; max: number; unit: PayUnit };
type PayFacts = {
  pay_min: number | null;
  pay_max: number | null;
  pay_unit: PayUnit | null;
  pay_currency: Currency | null;
};

const currencyOf = { DE: "EUR", PL: "PLN", CZ: "CZK" } as const satisfies Record<Country, Currency>;

/** Where pay is talked about by the month in Germany. Elsewhere it always is. */
const monthlyFields: readonly Field[] = ["health", "it_media", "office", "rail", "social"];

/** In whole units of the currency: nobody offers 3,217.43 a month. */
const step = { EUR: { hour: 0.1, month: 10 }, PLN: { hour: 0.5, month: 100 }, CZK: { hour: 5, month: 500 } } as const;

/** Gross by the hour for work beside studying; above every minimum wage known for 2027. */
const studentPay = {
  student_job: { EUR: [15, 17.5], PLN: [36, 45], CZK: [170, 230] },
  thesis: { EUR: [15.5, 18.5], PLN: [38, 48], CZK: [180, 240] },
  internship: { EUR: [14.8, 16.2], PLN: [34, 40], CZK: [160, 190] },
} as const;

export function payFor(content: DemoContent, plan: Plan, partTime: boolean): PayFacts {
  const { kind, company, occupation, profile, random } = plan;
  const { country } = company;
  const currency = currencyOf[country];
  if (kind === "apprenticeship" || kind === "dual_study") {
    return { pay_min: null, pay_max: null, pay_unit: "month", pay_currency: currency };
  }
  const work = { country, field: occupation.field, level: profile.level, partTime };
  const { min, max, unit } = kind === "job" ? jobPay(content, work, random) : besideStudies(kind, currency);
  const from = min + (max - min) * random.next() * 0.45;
  const to = Math.min(max, from * (1.08 + random.next() * 0.14));
  const size = step[currency][unit === "hour" ? "hour" : "month"];
  return {
    pay_min: minor(Math.ceil(from / size - 0.001) * size),
    pay_max: minor(Math.ceil(to / size - 0.001) * size),
    pay_unit: unit,
    pay_currency: currency,
  };
}

function jobPay(content: DemoContent, work: Work, random: Random): Pay {
  const range = rangeFor(content, work);
  if (range.hour_min === null || range.hour_max === null || !paidByTheHour(work, random)) {
    return { min: range.month_min, max: range.month_max, unit: "month" };
  }
  return { min: range.hour_min, max: range.hour_max, unit: "hour" };
}

/** Part-time posts name the hour, so that nobody has to divide. */
function paidByTheHour({ field, level, partTime }: Work, random: Random) {
  if (partTime || level === "helper") return true;
  if (monthlyFields.includes(field) || level !== "skilled") return false;
  return random.chance(0.6);
}

function rangeFor(content: DemoContent, { country, field, level }: Work): PayRange {
  const range = content.pay.find((row) => row.country === country && row.field === field && row.level === level);
  if (!range) throw new Error(`pay.csv has no line for ${country}, ${field}, ${level}`);
  return range;
}

function besideStudies(kind: keyof typeof studentPay, currency: Currency): Pay {
  const [min, max] = studentPay[kind][currency];
  return { min, max, unit: "hour" };
}

/** Gross per month in each year; companies with a collective agreement pay more. */
export function trainingPay(content: DemoContent, { occupation, company }: Plan, months: number | null): number[] {
  if (months === null) return [];
  const row = content.training.get(occupation.field);
  if (!row) throw new Error(`training.csv has no line for ${occupation.field}`);
  const more = company.pay_agreement ? 150 : 0;
  return [row.year1, row.year2, row.year3, row.year4].slice(0, Math.ceil(months / 12)).map((pay) => minor(pay + more));
}

const minor = (amount: number) => Math.round(amount * 100);
