/** Where most of a usual day is spent. */
export const daySettings = [
  "workshop",
  "hall",
  "site",
  "outdoors",
  "office",
  "people",
  "road",
  "lab",
  "kitchen",
] as const;
export type DaySetting = (typeof daySettings)[number];

export const schoolRhythms = ["days", "blocks"] as const;
export type SchoolRhythm = (typeof schoolRhythms)[number];

export const schoolHostels = ["home", "possible"] as const;
export type SchoolHostel = (typeof schoolHostels)[number];

/** What of the vocational school the company pays. */
export const schoolCosts = ["way", "hostel", "both", "none"] as const;
export type SchoolCosts = (typeof schoolCosts)[number];

/** Before whom the final exam is taken. */
export const trainingExams = ["ihk", "hwk", "state", "other"] as const;
export type TrainingExam = (typeof trainingExams)[number];

/** For what comes after, the company helps. */
export const furtherSteps = ["advanced", "study", "both"] as const;
export type FurtherStep = (typeof furtherSteps)[number];
