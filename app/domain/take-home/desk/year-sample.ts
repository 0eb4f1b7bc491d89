import type { Country } from "#db/codes.ts";
import { estimateTakeHome } from "../rules/estimate-take-home.ts";

/** Usual pays of a month, by which the office sees whether a number is in the wrong place. */
const usual = { DE: [2_500, 3_500, 6_000], PL: [5_000, 8_000, 12_000], CZ: [30_000, 45_000, 70_000] };
const alone = { children: 0, church: false, saxony: false, training: false, commuting: false };

export function yearSample(country: Country, parameters: Record<string, number>) {
  return usual[country].map((gross) => {
    const found = estimateTakeHome(country, parameters, { gross, ...alone });
    return { gross, net: found?.net ?? null };
  });
}

export type YearSample = ReturnType<typeof yearSample>;
