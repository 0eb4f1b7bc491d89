import type { SpokenLanguage } from "#db/codes.ts";
import type { ReturneeWish, SpokenLevel, YearBand } from "#db/returnees/returnee-codes.ts";
import type { Day, Row } from "#db/schema.ts";
import { monthsAfter } from "#app/platform/days.ts";
import { comingSpan } from "../groups/coming-span.ts";
import type { ComingSpan } from "../groups/shared-facts.ts";
import type { returnMonths } from "./profile-form.ts";
import { profileKept } from "./profile-kept.ts";

/** So long before its end its owner is asked whether it shall go on. */
export const profileAskedDays = 30;
/** Nothing ends before its owner has had so many days to answer. */
export const profilePatienceDays = 14;

/** What somebody says of themselves, and to whom it shall never go. */
export type ProfileSaid = {
  occupation: string;
  years: YearBand;
  district: string;
  months: (typeof returnMonths)[number];
  languages: { lang: SpokenLanguage; level: SpokenLevel }[];
  wishes: ReturneeWish[];
  hidden: string[];
  /** The name for the office; null: the office may not write. */
  forOffice: { name: string } | null;
};

export type Profile = Pick<
  Row<"returnee_profile">,
  "id" | "email" | "lang" | "confirm_by" | "confirmed_at" | "comes_by" | "ends_on" | "asked_at" | "updated_at"
> & { said: ProfileSaid };

const monthsOfSpan: Record<ComingSpan, ProfileSaid["months"]> = {
  soon: "0",
  half_year: "6",
  one_year: "12",
  later: "18",
};

/** Which of the form's choices is true today. */
export const monthsUntil = (comesBy: Day, today: Day) => monthsOfSpan[comingSpan(comesBy, today)];

export function daysOfReturn(months: ProfileSaid["months"], today: Day) {
  const comes_by = monthsAfter(today, Number(months));
  return { comes_by, ends_on: monthsAfter(comes_by, profileKept.months) };
}
