import type { Kind } from "#db/codes.ts";
import type { Day } from "#db/schema.ts";
import {
  belowAgreement,
  belowMinimumWage,
  belowTrainingMinimum,
  type PaidWork,
  type PayContext,
  startYear,
} from "./below-legal-minimum.ts";
import { kindAsks } from "./kind-asks.ts";
import { problem, type Problems } from "./problem.ts";

/** Kinds that a statutory minimum wage protects without exception. Internships may be exempt, so they are only warned. */
export const protectedKinds: readonly Kind[] = ["job", "student_job"];

/** What is said at the fields, and which entry of the tables asks for more. */
export type BelowFloor = { problems: Problems; entryId: string; from: Day };

/** Where a listing pays less than the law, or the agreement that it names, asks for; null where it pays enough. */
export function belowFloor(work: PaidWork, around: PayContext): BelowFloor | null {
  if (kindAsks[work.facts.kind].pay === "years") return belowYears(work, around);
  if (!protectedKinds.includes(work.facts.kind) || work.trainingPay.length > 0) return null;
  return belowWage(work, around) ?? belowAgreed(work, around);
}

function belowWage(work: PaidWork, around: PayContext): BelowFloor | null {
  const below = belowMinimumWage(work, around);
  if (!below) return null;
  const { unit, values, entryId, from } = below;
  const payMin = below.known
    ? problem(`payBelowMinimum.${unit}`, values)
    : problem(`payBelowLastMinimum.${unit}`, { ...values, start: startYear(work, around) });
  return { problems: { payMin }, entryId, from };
}

function belowAgreed(work: PaidWork, around: PayContext): BelowFloor | null {
  const below = belowAgreement(work, around);
  if (!below) return null;
  const { unit, values, entryId, from } = below;
  return { problems: { payMin: problem(`payBelowAgreement.${unit}`, values) }, entryId, from };
}

function belowYears(work: PaidWork, around: PayContext): BelowFloor | null {
  if (work.facts.pay_agreement !== null) return null;
  const { below, entryId, from } = belowTrainingMinimum(work, around);
  if (entryId === null || from === null || Object.keys(below).length === 0) return null;
  return { problems: below, entryId, from };
}
