import type { RulingGround, RulingKind } from "#db/rulings/ruling-codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import { dayOf, monthsAfter } from "#app/platform/days.ts";
import type { OfficeRight } from "#app/platform/http/office-may.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";

export const appealMonths = 6;
export const appealLimit = 3000;
export const ruleLimit = 300;

/** On what a restriction rests, in the words of whoever decided. */
export type Ground = { ground: RulingGround; rule: string; lang: Lang };

/** What is told of every ruling. */
export type Ruling = {
  number: string;
  kind: RulingKind;
  subject: string;
  ground: RulingGround | null;
  rule: string | null;
  facts: string | null;
  /** Of rule and facts. */
  lang: Lang;
  fromReport: boolean;
  decidedAt: Instant;
};

/** The last day on which somebody may appeal. */
export function appealUntil(decidedAt: Instant): Day {
  return monthsAfter(dayOf(new Date(decidedAt)), appealMonths);
}

/** Who decides on an appeal: whoever sees to reports, but of a suspension only who may suspend. */
export function rightToDecide(kind: RulingKind): OfficeRight {
  return kind === "company_suspended" ? "suspension" : "reports";
}

export function mayAppeal({ decidedAt }: Pick<Ruling, "decidedAt">, now: Date) {
  return dayOf(now) <= appealUntil(decidedAt);
}

/** Only a suspension can be lifted; what was ended stays ended, and what was taken down until it is published anew. */
export function durationOf(kind: RulingKind) {
  if (kind === "report_declined") return null;
  return kind === "company_suspended" || kind === "example_taken_down" ? "untilLifted" : "lasting";
}
