import type {
  Feature,
  GermanLevel,
  Lang,
  LanguagePurpose,
  Licence,
  Necessity,
  Shift,
  SpokenLanguage,
} from "#db/codes.ts";
import type { Minor, Row } from "#db/schema.ts";
import type { ShiftPart } from "#db/shifts/shift-parts.ts";
import type { OwnQuestion } from "#app/domain/questions/question.ts";
import type { WorkAddress } from "./work-address.ts";

/** What the company says about its listing, as opposed to what happened to it. */
export const factColumns = [
  "kind",
  "occupation_id",
  "title_de",
  "title_pl",
  "title_cs",
  "pay_min",
  "pay_max",
  "pay_unit",
  "pay_currency",
  "pay_agreement",
  "weekly_hours_min",
  "weekly_hours_max",
  "starts_on",
  "contract",
  "contract_months",
  "posts",
  "german_level",
  "german_exam_level",
  "german_course",
  "leaving_certificate",
  "experience",
  "experience_years",
  "training_months",
  "training_form",
  "school_place_id",
  "school_rhythm",
  "school_hostel",
  "school_costs",
  "day_from",
  "day_until",
  "day_setting",
  "training_exam",
  "further_step",
  "text",
  "text_lang",
  "contact_name",
  "contact_role",
  "contact_phone",
  "contact_email",
  "answer_days",
  "publish_on",
  "deadline",
] as const satisfies readonly (keyof Row<"listing">)[];

export type ListingFacts = Pick<Row<"listing">, (typeof factColumns)[number]>;

/** A listing as one value: its row and everything that hangs on it, each list in a fixed order. */
export type ListingContent = {
  facts: ListingFacts;
  placeIds: string[];
  /** By place, where the ad says which of the company's sites there it means. */
  addresses: Record<string, WorkAddress>;
  shifts: Shift[];
  /** HH:MM, where the company says when they begin and end; of a draft also half. */
  shiftTimes: { part: ShiftPart; begins: string | null; ends: string | null }[];
  languages: { lang: SpokenLanguage; level: GermanLevel | null; purpose: LanguagePurpose }[];
  licences: { licence: Licence; necessity: Necessity }[];
  phrases: { id: string; necessity: Necessity }[];
  features: Feature[];
  /** Gross per month, first year first. */
  trainingPay: Minor[];
  /** Of the catalogue, in its order. */
  questions: string[];
  ownQuestions: OwnQuestion[];
  translations: { lang: Lang; text: string }[];
};
