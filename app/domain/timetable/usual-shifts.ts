import type { Shift } from "#db/codes.ts";
import type { TimeOfDay } from "#app/platform/typed/read-time.ts";
import type { WorkedShift } from "./transit.ts";

/** What a part of a day's work is called. */
export const partsOfWork = ["early", "late", "night", "day", "morning", "evening", "school"] as const;
export type PartOfWork = (typeof partsOfWork)[number];

/** Taken as usual since 30 November 2026; pages call them usual, and never the company's. */
const hours: Record<PartOfWork, { begins: TimeOfDay; ends: TimeOfDay }> = {
  early: { begins: "06:00", ends: "14:00" },
  late: { begins: "14:00", ends: "22:00" },
  night: { begins: "22:00", ends: "06:00" },
  day: { begins: "08:00", ends: "16:30" },
  morning: { begins: "06:00", ends: "10:00" },
  evening: { begins: "16:00", ends: "20:00" },
  school: { begins: "07:30", ends: "15:00" },
};

/** Where work is elsewhere every week, nobody goes there and back every day: nothing is said. */
const partsOf: Record<Shift, readonly PartOfWork[]> = {
  day: ["day"],
  flex: ["day"],
  early: ["early"],
  late: ["late"],
  two: ["early", "late"],
  three: ["early", "late", "night"],
  four: ["early", "late", "night"],
  night: ["night"],
  weekend: [],
  split: ["morning", "evening"],
  assembly: [],
  rotation: [],
};

export type UsualShift = WorkedShift & { part: PartOfWork };

/**
 * The shifts that whoever works so must reach, where the company gives no hours: all of them. Four shifts and weekends mean
 * Sundays too; a weekend alone is the day there.
 */
export function usualShifts(shifts: readonly Shift[]): UsualShift[] {
  if (shifts.some((shift) => shift === "assembly" || shift === "rotation")) return [];
  const parts = [...new Set(shifts.flatMap((shift) => partsOf[shift]))];
  const worked = parts.map((part) => ({ part, day: "tuesday" as const, ...hours[part] }));
  if (!shifts.some((shift) => shift === "weekend" || shift === "four")) return worked;
  const onSunday = parts.length > 0 ? parts : (["day"] as const);
  return [...worked, ...onSunday.map((part) => ({ part, day: "sunday" as const, ...hours[part] }))];
}

/** A day at the vocational school. */
export const usualSchoolDay: UsualShift = { part: "school", day: "tuesday", ...hours.school };
