import type { Shift } from "../codes.ts";

/** What has a beginning and an end of its own. core: when all must be there; morning, evening: the halves of a split day. */
export const shiftParts = ["day", "core", "early", "late", "night", "weekend", "morning", "evening"] as const;
export type ShiftPart = (typeof shiftParts)[number];

/** Who is away for weeks goes to work once, at an hour of its own. */
const partsOfShift: Readonly<Record<Shift, readonly ShiftPart[]>> = {
  day: ["day"],
  early: ["early"],
  late: ["late"],
  two: ["early", "late"],
  three: ["early", "late", "night"],
  four: ["early", "late", "night"],
  night: ["night"],
  weekend: ["weekend"],
  split: ["morning", "evening"],
  flex: ["core"],
  assembly: [],
  rotation: [],
};

/** Each once, in the order of the day. */
export const partsOfShifts = (shifts: readonly Shift[]): ShiftPart[] =>
  shiftParts.filter((part) => shifts.some((shift) => partsOfShift[shift].includes(part)));
