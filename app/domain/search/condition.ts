import { type GermanLevel, germanLevels } from "#db/codes.ts";
import { type FirstLeg, firstLegs } from "#app/domain/timetable/transit.ts";
import { type Dimension, dimensions, type Ticked } from "./dimensions.ts";

/** One choice of a filter: "shift:night". */
export type Condition =
  | { name: "german"; value: GermanLevel }
  | { name: "transit"; value: FirstLeg }
  | { [Name in Dimension]: { name: Name; value: Ticked[Name][number] } }[Dimension];

export const conditionCode = ({ name, value }: Condition) => `${name}:${value}`;

/** Null for a code that there is not. */
export function parseCondition(code: string): Condition | null {
  const [name = "", value = ""] = code.split(":");
  const choices: Readonly<Record<string, readonly string[]>> = {
    ...dimensions,
    german: germanLevels,
    transit: firstLegs,
  };
  return choices[name]?.includes(value) ? ({ name, value } as Condition) : null;
}
