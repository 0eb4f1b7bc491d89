import { z } from "zod";
import { countries, currencies, type Currency, fields } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import { conditionsOf } from "#app/domain/listings/conditions-by-country.ts";
import { agreementKey, type FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import type { FieldError } from "#app/platform/http/form.ts";
import { type Amount, readAmount } from "#app/platform/typed/amount.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readAs } from "#app/platform/typed/reading.ts";

const highest = 1_000_000;
const amount = readAs(readAmount)
  .refine((read) => read.amount <= highest, { error: "errors.tooLarge", params: { limit: highest } })
  .refine((read) => read.amount > 0, "floors:error.positive");
const day = readAs(readDay);
const source = z.string().max(300);
const written = { source, seen: z.string().max(40).default(""), confirmed: z.string().max(80).default("") };
const year = (number: number) => Number.isInteger(number) && number >= 2000 && number < 2200;

const WageForm = z.object({
  country: z.enum(countries),
  validFrom: day,
  hour: amount,
  month: amount.optional(),
  ...written,
});
const TrainingForm = z.object({
  startYear: z.number().refine(year, "floors:error.year"),
  year1: amount,
  year2: amount,
  year3: amount,
  year4: amount,
  ...written,
});
const AgreementForm = z.object({
  name: z.string().max(120),
  region: z.string().max(120).default(""),
  fields: z.array(z.enum(fields)),
  currency: z.enum(currencies),
  unit: z.enum(["hour", "month"]),
  amount,
  weeklyHours: z.number().min(1).max(60),
  validFrom: day,
  validUntil: day.optional(),
  ...written,
});

export const minimumForms = {
  minimum_wage: WageForm,
  training_pay: TrainingForm,
  pay_agreement: AgreementForm,
} as const satisfies Record<FloorTopic, z.ZodType>;

export const yearNames = ["year1", "year2", "year3", "year4"] as const;

/** What an entry holds beside its id and its state. */
export type TypedMinimum = {
  subject: string;
  valid_from: Day;
  valid_until: Day | null;
  content: object;
  source: string;
};
/** What the form of an entry that is there begins with. */
export type MinimumEntry = {
  subject: string;
  valid_from: Day;
  valid_until: Day | null;
  content: string;
  source: string;
};
type Entered = { ok: true; entry: TypedMinimum } | { ok: false; errors: Record<string, FieldError> };

const minor = ({ amount }: Amount) => Math.round(amount * 100);

export function enteredWage({ country, validFrom, hour, month, source }: z.output<typeof WageForm>): Entered {
  const errors = otherMoney({ hour, month }, conditionsOf[country].currency);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const content = { hour: minor(hour), month: month === undefined ? null : minor(month) };
  return { ok: true, entry: { subject: country, valid_from: validFrom, valid_until: null, content, source } };
}

/** Only Germany has such a law, and it asks in which year a training begins. */
export function enteredTraining({ startYear, source, ...years }: z.output<typeof TrainingForm>): Entered {
  const perYear = yearNames.map((name) => minor(years[name]));
  const falling = yearNames.filter((_, index) => (perYear[index] ?? 0) < (perYear[index - 1] ?? 0));
  const errors = {
    ...Object.fromEntries(falling.map((name) => [name, { key: "floors:error.falls", values: {} }])),
    ...otherMoney(Object.fromEntries(yearNames.map((name) => [name, years[name]])), "EUR"),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const valid_from = `${startYear}-01-01`;
  return { ok: true, entry: { subject: "DE", valid_from, valid_until: null, content: { perYear }, source } };
}

export function enteredAgreement(typed: z.output<typeof AgreementForm>): Entered {
  const { name, region, fields, currency, unit, amount, weeklyHours, validFrom, validUntil, source } = typed;
  const errors = {
    ...otherMoney({ amount }, currency),
    ...(validUntil !== undefined && validUntil < validFrom
      ? { validUntil: { key: "floors:error.until", values: {} } }
      : {}),
    ...(agreementKey(name) === "" ? { name: { key: "errors.required", values: {} } } : {}),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const content = { name, region, fields, currency, unit, amount: minor(amount), weeklyHours };
  const days = { valid_from: validFrom, valid_until: validUntil ?? null };
  return { ok: true, entry: { subject: agreementKey(name), ...days, content, source } };
}

function otherMoney(amounts: Record<string, Amount | undefined>, currency: Currency): Record<string, FieldError> {
  const wrong = Object.entries(amounts).filter(([, read]) => read && (read.currency ?? currency) !== currency);
  return Object.fromEntries(wrong.map(([name]) => [name, { key: "floors:error.currency", values: { currency } }]));
}
