import type { Country } from "#db/codes.ts";
import { czechTakeHome } from "./czech-take-home.ts";
import { germanTakeHome } from "./german-take-home.ts";
import { parameterSchema } from "./parameters.ts";
import { polishTakeHome } from "./polish-take-home.ts";
import type { Situation, TakeHome } from "./take-home.ts";

/** What stays of a month's pay by the parameters of a year; null where they say nothing of so small a pay. */
export function estimateTakeHome(
  country: Country,
  parameters: object,
  { gross, ...situation }: Situation & { gross: number },
): TakeHome | null {
  switch (country) {
    case "DE":
      return germanTakeHome(gross, situation, parameterSchema(country).parse(parameters));
    case "PL":
      return polishTakeHome(gross, situation, parameterSchema(country).parse(parameters));
    case "CZ":
      return czechTakeHome(gross, situation, parameterSchema(country).parse(parameters));
  }
}
