import type { Feature, Kind } from "#db/codes.ts";
import { type ShiftPart, shiftParts } from "#db/shifts/shift-parts.ts";
import { listingLimits } from "../listing-limits.ts";

type Asks = {
  /** One range, or an amount for every year. */
  pay: "range" | "years";
  /** Every ad says what is paid; of these kinds some may say: nothing. */
  mayBeUnpaid: boolean;
  /** How many years can be paid. */
  years: number;
  /** A choice between permanent and fixed; without it only the months are asked for. */
  contract: "choice" | "months" | "none";
  hoursNeeded: boolean;
  experience: boolean;
  /** Duration, school and the German that the final exam takes. */
  training: boolean;
  /** Whether it is learnt in a company or at a school; dual studies are always both. */
  trainingForm: boolean;
};

/** What the form asks for each kind, and what it insists on. */
export const kindAsks = {
  job: {
    pay: "range",
    mayBeUnpaid: false,
    years: 0,
    contract: "choice",
    hoursNeeded: true,
    experience: true,
    training: false,
    trainingForm: false,
  },
  student_job: {
    pay: "range",
    mayBeUnpaid: false,
    years: 0,
    contract: "choice",
    hoursNeeded: true,
    experience: true,
    training: false,
    trainingForm: false,
  },
  apprenticeship: {
    pay: "years",
    mayBeUnpaid: false,
    years: listingLimits.trainingYears,
    contract: "none",
    hoursNeeded: false,
    experience: false,
    training: true,
    trainingForm: true,
  },
  dual_study: {
    pay: "years",
    mayBeUnpaid: false,
    years: listingLimits.trainingYears,
    contract: "none",
    hoursNeeded: false,
    experience: false,
    training: true,
    trainingForm: false,
  },
  internship: {
    pay: "range",
    mayBeUnpaid: true,
    years: 0,
    contract: "months",
    hoursNeeded: false,
    experience: false,
    training: false,
    trainingForm: false,
  },
  thesis: {
    pay: "range",
    mayBeUnpaid: true,
    years: 0,
    contract: "months",
    hoursNeeded: false,
    experience: false,
    training: false,
    trainingForm: false,
  },
} as const satisfies Record<Kind, Asks>;

/** A training says of its usual day more than when it begins, and says it elsewhere. */
export const shiftTimesOfKind = (kind: Kind): readonly ShiftPart[] =>
  kindAsks[kind].trainingForm ? shiftParts.filter((part) => part !== "day") : shiftParts;

/** Whom each promise is for; the form asks for them in these groups. */
export const featureGroups = {
  commuters: ["commuter_bus", "commuter_train", "accommodation", "recognition_help", "cross_border_advice"],
  families: ["family_hours", "part_time_possible", "mornings", "four_day_week", "childcare", "remote_part"],
  returnees: ["returnees_welcome", "relocation_help", "career_changers"],
  pupils: ["taster_day", "minors_welcome", "takeover"],
  everybody: ["couples", "accessible", "seasonal", "agency"],
} as const satisfies Record<string, readonly Feature[]>;
