// A face of this room: other nouns may import it.

import { z } from "zod";
import { countries, type Country, currencies, fields, payUnits } from "#db/codes.ts";
import type { DatedTopic } from "#db/dated-topics.ts";
import { fold } from "#db/fold.ts";
import type { Day } from "#db/schema.ts";
import type { DatedEntry } from "#app/domain/dated/dated-entry.ts";

export const floorTopics = ["minimum_wage", "training_pay", "pay_agreement"] as const satisfies DatedTopic[];
export type FloorTopic = (typeof floorTopics)[number];

const minor = z.number().int().nonnegative();

/** What an entry of each table says, beside its days and its source. */
export const floorContents = {
  /** Of a country. The month is full time; null where the law knows only the hour. */
  minimum_wage: z.object({ hour: minor, month: minor.nullable() }),
  /** Of a country, by the month in each year of a training that starts from this day on. */
  training_pay: z.object({ perYear: z.array(minor).min(1) }),
  /** Of the collective agreement of that name: its lowest group. */
  pay_agreement: z.object({
    name: z.string(),
    region: z.string(),
    fields: z.array(z.enum(fields)),
    currency: z.enum(currencies),
    unit: z.enum(payUnits).exclude(["year"]),
    amount: minor,
    /** Full time as the agreement has it. */
    weeklyHours: z.number().positive(),
  }),
} as const satisfies Record<FloorTopic, z.ZodType>;

type Dated = { id: string; validFrom: Day };
export type WageFloor = Dated & z.output<(typeof floorContents)["minimum_wage"]> & { country: Country };
export type TrainingFloor = Dated & z.output<(typeof floorContents)["training_pay"]> & { country: Country };
export type AgreementFloor = Dated & z.output<(typeof floorContents)["pay_agreement"]> & { key: string };

/** What nobody may pay less than, by day; each list from the first day to the last. */
export type PayFloors = { wages: WageFloor[]; training: TrainingFloor[]; agreements: AgreementFloor[] };

/** "TV Metall und Elektro Sachsen" and "tv metall und elektro sachsen" are the same agreement. */
export const agreementKey = (name: string) => fold(name);

export function payFloors(entries: readonly DatedEntry[]): PayFloors {
  const inForce = entries
    .filter(({ withdrawn_at }) => withdrawn_at === null)
    .sort((one, other) => one.valid_from.localeCompare(other.valid_from));
  const of = (topic: FloorTopic) => inForce.filter((entry) => entry.topic === topic);
  const dated = ({ id, valid_from }: DatedEntry) => ({ id, validFrom: valid_from });
  const inCountry = (entry: DatedEntry) => ({ ...dated(entry), country: z.enum(countries).parse(entry.subject) });
  return {
    wages: of("minimum_wage").map((entry) => ({
      ...inCountry(entry),
      ...floorContents.minimum_wage.parse(JSON.parse(entry.content)),
    })),
    training: of("training_pay").map((entry) => ({
      ...inCountry(entry),
      ...floorContents.training_pay.parse(JSON.parse(entry.content)),
    })),
    agreements: of("pay_agreement").map((entry) => ({
      ...dated(entry),
      key: entry.subject,
      ...floorContents.pay_agreement.parse(JSON.parse(entry.content)),
    })),
  };
}

/** The one that holds on a day, or the last before it; before the first began, the first. `known` says whether it was announced for that year. */
export function floorOn<Floor extends { validFrom: Day }>(floors: readonly Floor[], day: Day) {
  const [first, ...later] = floors;
  if (!first) return null;
  const floor = later.reduce((found, next) => (next.validFrom <= day ? next : found), first);
  return { floor, known: floor.validFrom.slice(0, 4) >= day.slice(0, 4) };
}
