import type { Feature, Field, Shift } from "#db/codes.ts";
import type { Plan } from "../plan.ts";

/**
 * What only few companies offer, so that each filter finds something. Decided by names and not by chance: so all other listings
 * stay as they are.
 */
export function rarerShiftOf(plan: Plan): Shift | null {
  if (plan.kind !== "job" || !oneShiftFields.includes(plan.occupation.field)) return null;
  if (isOneOf(plan, 10, 1)) return "early";
  return isOneOf(plan, 10, 2) ? "late" : null;
}

/** In Germany, where somebody helps out for a few hours. */
export function isMinijob(plan: Plan): boolean {
  const { kind, company, profile, occupation } = plan;
  return (
    kind === "job" &&
    company.country === "DE" &&
    profile.level === "helper" &&
    minijobFields.includes(occupation.field) &&
    isOneOf(plan, 3, 0)
  );
}

/** So few that what such a job may pay in a month is kept, whatever the house pays by the hour. */
export const minijobHours = { min: 6, max: 8 };

export function rarerFeaturesOf(plan: Plan, promised: readonly Feature[]): Feature[] {
  const { kind, occupation, company } = plan;
  if (kind !== "job") return [];
  const isIn = (...fields: Field[]) => fields.includes(occupation.field);
  const more: [Feature, boolean][] = [
    ["seasonal", isIn("agri", "food") && isOneOf(plan, 4, 3)],
    ["couples", promised.includes("accommodation") && isOneOf(plan, 3, 1)],
    ["agency", isIn("logistics") && isOneOf(plan, 8, 5)],
    ["four_day_week", isIn("craft", "construction", "it_media", "office") && isOneOf(plan, 8, 3)],
    ["mornings", isIn("services", "office", "trade", "health") && isOneOf(plan, 8, 4)],
    ["accessible", isIn("office", "it_media", "social") && company.staff >= 50 && isOneOf(plan, 4, 2)],
  ];
  return more.filter(([, given]) => given).map(([feature]) => feature);
}

const oneShiftFields: readonly Field[] = ["food", "trade", "services", "logistics", "metal"];
const minijobFields: readonly Field[] = ["services", "trade", "food", "logistics", "office"];

function isOneOf({ company, occupation }: Plan, many: number, which: number) {
  const letters = [...company.slug, ...occupation.id];
  return letters.reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % many === which;
}
