import type { AnswerGiver } from "#db/codes.ts";

type Answer = { workingDays: number; inTime: boolean; givenBy: AnswerGiver };

/** What the board may say of how a company answers; a part is null where there is too little to say, or nothing good. */
export type AnswerRecord = {
  /** Working days, the median. */
  typicalDays: number | null;
  /** Percent. */
  inTime: number | null;
};

/** So many of the latest answers are looked at. */
export const answersCounted = 20;

const fewest = 5;

/** Whoever leaves more than this share to the board or the office is not praised for the rest. */
const maxLeftToOthers = 0.1;

/** From a company's latest first answers. What others gave in its name is late, and never the company's own answer. */
export function answerRecord(answers: readonly Answer[]): AnswerRecord {
  const latest = answers.slice(0, answersCounted);
  const own = latest.filter(({ givenBy }) => givenBy === "employer").map(({ workingDays }) => workingDays);
  const praised = latest.length >= fewest && latest.length - own.length <= latest.length * maxLeftToOthers;
  const inTime = latest.filter((one) => one.inTime && one.givenBy === "employer").length;
  return {
    typicalDays: own.length >= fewest ? median(own) : null,
    inTime: praised ? Math.floor((inTime / latest.length) * 100) : null,
  };
}

/** Half days are rounded up: nothing is promised that happens less than half the time. */
export function median(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const [below = 0, above = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return Math.ceil((below + above) / 2);
}
