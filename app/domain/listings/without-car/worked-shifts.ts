// A face of this room: other nouns may import it.

import type { Kind, Shift } from "#db/codes.ts";
import type { ShiftPart } from "#db/shifts/shift-parts.ts";
import type { WorkedShift } from "#app/domain/timetable/transit.ts";
import { type UsualShift, usualShifts } from "#app/domain/timetable/usual-shifts.ts";
import { kindAsks } from "../checks/kind-asks.ts";
import type { ShiftTime } from "../shift-times.ts";

/** What a listing says of when one works; of a training its usual day is among the times. */
export type Working = { kind: Kind; shifts: readonly Shift[]; shiftTimes: readonly ShiftTime[] };

/** `said`: the company gives these hours; else they are the usual ones. */
export type AssumedShift = WorkedShift & { part: UsualShift["part"]; said: boolean };

/** The shifts that whoever works there has to reach, all of them: by the hours of the company, else by usual ones. */
export function workedShifts({ kind, shifts, shiftTimes }: Working): AssumedShift[] {
  const usual = usualShifts(shifts.length === 0 && kindAsks[kind].training ? ["day"] : shifts);
  const timeOf = (parts: readonly ShiftPart[]) => shiftTimes.find(({ part }) => parts.includes(part));
  const worked = usual.map((shift): AssumedShift => {
    const own = timeOf(shift.day === "sunday" ? ["weekend"] : []) ?? timeOf(ownParts[shift.part]);
    return own ? { ...shift, begins: own.begins, ends: own.ends, said: true } : { ...shift, said: false };
  });
  return worked.filter(
    (shift, at) =>
      worked.findIndex((one) => one.day === shift.day && one.begins === shift.begins && one.ends === shift.ends) === at,
  );
}

/** Where the company says something of a part of the day, by its own words for it. */
const ownParts: Record<UsualShift["part"], readonly ShiftPart[]> = {
  early: ["early"],
  late: ["late"],
  night: ["night"],
  day: ["day", "core"],
  morning: ["morning"],
  evening: ["evening"],
  school: [],
};
