const radii = [5, 10, 20, 30, 50, 100] as const;
const driveTimes = [15, 30, 45, 60, 90] as const;

export type Unit = "km" | "min";

/** How far somebody would go: kilometres by road, or minutes by car. */
export type Reach = { within: number; unit: Unit };

const usual: Reach = { within: 30, unit: "km" };

/** "30" are kilometres, "30min" minutes; anything else is the usual. */
export function parseReach(text: string | null): Reach {
  const [, digits, minutes] = /^(\d{1,3})(min)?$/.exec(text ?? "") ?? [];
  const within = Number(digits);
  return within >= 1 && within <= 500 ? { within, unit: minutes ? "min" : "km" } : usual;
}

export function reachText({ within = usual.within, unit = usual.unit }: Partial<Reach>) {
  return unit === "min" ? `${within}min` : String(within);
}

/** What the search bar offers: the usual steps, and the one asked for, so that the next search keeps it. */
export function reachChoices({ within, unit }: Reach): Record<Unit, number[]> {
  const offered = (steps: readonly number[], own: Unit) =>
    [...new Set(own === unit ? [...steps, within] : steps)].sort((a, b) => a - b);
  return { km: offered(radii, "km"), min: offered(driveTimes, "min") };
}

/** The widest step that ends before something; null where even the smallest does not. */
export function reachBelow({ within, unit }: Reach): Reach | null {
  const step = (unit === "min" ? driveTimes : radii).findLast((step) => step < within);
  return step === undefined ? null : { within: step, unit };
}

/** The same in the other steps of its unit, the next wider first. */
export function widerReaches({ within, unit }: Reach): Reach[] {
  return (unit === "min" ? driveTimes : radii).filter((step) => step > within).map((step) => ({ within: step, unit }));
}
