import { z } from "zod";
import type { Country } from "#db/codes.ts";

/**
 * What the law of a year sets, by country, in the order of the form: amounts in the country's money, rates in per cent. None of
 * these numbers is known to the program; the office enters them with their source.
 */
export const parameterNames = {
  DE: [
    ...["basicAllowance", "zone2End", "zone2Square", "zone2Linear"],
    ...["zone3End", "zone3Square", "zone3Linear", "zone3Add", "zone4End", "zone4Rate", "zone4Less"],
    ...["zone5Rate", "zone5Less", "employeeLump", "specialLump", "childAllowance"],
    ...["soliFree", "soliRate", "soliMitigation", "churchRate"],
    ...["pensionRate", "unemploymentRate", "pensionCeiling"],
    ...["healthRate", "healthReducedRate", "healthExtra", "healthCeiling"],
    ...["careRate", "careChildless", "carePerChild", "careSaxony", "transitionEnd"],
  ],
  PL: [
    ...["pensionRate", "disabilityRate", "sicknessRate", "ceiling", "healthRate"],
    ...["costs", "costsCommuting", "threshold", "rate1", "rate2", "reduction"],
  ],
  CZ: [
    ...["socialRate", "socialCeiling", "healthRate", "threshold", "rate1", "rate2"],
    ...["taxpayerDiscount", "child1", "child2", "child3"],
  ],
} as const satisfies Record<Country, readonly string[]>;

type Names = typeof parameterNames;
export type Parameters<In extends Country> = Record<Names[In][number], number>;

/** A rate is a percentage; everything else is money, or a factor of the formula of a tax. */
const isRate = (name: string) =>
  /Rate$|^rate\d$|^(soliMitigation|healthExtra|careChildless|carePerChild|careSaxony)$/.test(name);

const highest = 100_000_000;
const isFine = (number: number) => Math.abs(number * 1e4 - Math.round(number * 1e4)) < 1e-4;

export function parameterSchema<In extends Country>(country: In) {
  const shape = parameterNames[country].map((name) => {
    const number = z
      .number()
      .min(0)
      .max(isRate(name) ? 100 : highest);
    return [name, number.refine(isFine, "takeHome:error.decimals")];
  });
  return z.object(Object.fromEntries(shape) as Record<Names[In][number], z.ZodNumber>); // as the names were given
}

/** Which numbers cannot stand beside each other: a zone that ends before it begins. */
export function misorderedIn(country: Country, said: Readonly<Record<string, number>>): string[] {
  const orders = {
    DE: [
      ["basicAllowance", "zone2End", "zone3End", "zone4End"],
      ["zone4Rate", "zone5Rate"],
      ["healthReducedRate", "healthRate"],
    ],
    PL: [["rate1", "rate2"]],
    CZ: [["rate1", "rate2"]],
  }[country];
  return orders.flatMap((order) =>
    order.filter((name, at) => at > 0 && (said[name] ?? 0) < (said[order[at - 1] ?? ""] ?? 0)),
  );
}
