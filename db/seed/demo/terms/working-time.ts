import type { Field, Shift } from "#db/codes.ts";
import { partsOfShifts, type ShiftPart } from "#db/shifts/shift-parts.ts";
import type { DemoCompany } from "../content.server.ts";
import type { Plan } from "../plan.ts";
import { isMinijob, minijobHours, rarerShiftOf } from "./rarer-terms.ts";

const shiftMixes: Partial<Record<Field, Shift[][]>> = {
  metal: [["two"], ["three"], ["two"], ["day"]],
  electro: [["two"], ["three"], ["four"]],
  energy: [["three"], ["four"], ["three"]],
  chemistry: [["three"], ["four"], ["two"]],
  logistics: [["two"], ["two", "weekend"], ["three"], ["night"]],
  rail: [["three", "weekend"], ["two"], ["three"]],
  health: [["three", "weekend"], ["two", "weekend"], ["night"], ["split", "weekend"]],
  food: [["two", "weekend"], ["day", "weekend"], ["three"]],
  services: [["two", "weekend"], ["night", "weekend"], ["day"]],
};
const dayMixes: Partial<Record<Field, Shift[][]>> = {
  it_media: [["flex"]],
  office: [["flex"], ["flex"], ["day"]],
  trade: [
    ["two", "weekend"],
    ["day", "weekend"],
  ],
  food: [
    ["two", "weekend"],
    ["day", "weekend"],
  ],
  social: [["day"], ["flex"], ["two", "weekend"]],
};
const partTimeFields: readonly Field[] = ["health", "social", "trade", "food", "services", "office", "logistics"];

export function shiftsFor(plan: Plan): Shift[] {
  const { kind, profile, random } = plan;
  const { field } = plan.occupation;
  if (kind === "thesis" || kind === "student_job") return ["flex"];
  if (kind !== "job") return [random.chance(0.85) ? "day" : "two"];
  const rarer = rarerShiftOf(plan);
  if (rarer) return [rarer];
  if (profile.tasks.includes("task-crew-ship")) return ["rotation", "weekend"];
  if (profile.tasks.includes("task-bake")) return ["night", "weekend"];
  if (profile.requirements.includes("req-shift-work")) return random.pick(shiftMixes[field] ?? [["two"]]);
  if (profile.requirements.includes("req-travel") && random.chance(0.6)) return ["day", "assembly"];
  if (profile.level === "specialist" && random.chance(0.7)) return ["flex"];
  return random.pick(dayMixes[field] ?? [["day"], ["day"], ["two"]]);
}

export const isShiftWork = (shifts: readonly Shift[]) =>
  shifts.some((shift) => shift === "three" || shift === "four" || shift === "night" || shift === "two");

export function weeklyHours(plan: Plan) {
  const { kind, company, random } = plan;
  const { field } = plan.occupation;
  if (isMinijob(plan)) return minijobHours;
  if (kind === "student_job") return { min: 8, max: random.pick([12, 16, 20]) };
  if (kind === "thesis") return { min: 15, max: 20 };
  const full = company.country === "DE" ? fullTime(company) : 40;
  if (kind !== "job" || company.country !== "DE") return { min: full, max: full };
  if (partTimeFields.includes(field) && random.chance(0.4)) return { min: random.pick([20, 25, 30]), max: full };
  return { min: full, max: full };
}

/** The same for everybody in one house. */
function fullTime(company: DemoCompany) {
  if (company.pay_agreement?.includes("Metall")) return 38;
  return company.pay_agreement ? 39 : 40;
}

type Hours = Record<ShiftPart, readonly [string, string]>;

const usualHours = {
  day: ["07:00", "15:30"],
  core: ["09:00", "15:00"],
  weekend: ["08:00", "14:00"],
  morning: ["06:00", "10:00"],
  evening: ["16:00", "20:00"],
} as const;
/** Shifts follow each other: a house that begins earlier ends earlier. */
const houses: readonly Hours[] = [
  { ...usualHours, early: ["05:40", "13:40"], late: ["13:40", "21:40"], night: ["21:40", "05:40"] },
  { ...usualHours, early: ["06:00", "14:00"], late: ["14:00", "22:00"], night: ["22:00", "06:00"] },
  { ...usualHours, early: ["06:30", "14:30"], late: ["14:30", "22:30"], night: ["22:30", "06:30"] },
];

/** Two houses of three say when their shifts begin; the others leave it to what is usual. Trainings have a usual day. */
export function shiftTimesFor({ company, kind }: Pick<Plan, "company" | "kind">, shifts: readonly Shift[]) {
  const number = [...company.slug].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const house = houses[Math.floor(number / 3) % houses.length];
  if (!house || number % 3 === 0) return [];
  const parts = partsOfShifts(shifts).filter((part) => kind !== "apprenticeship" || part !== "day");
  return parts.map((part) => ({ part, begins: house[part][0], ends: house[part][1] }));
}
