import { z } from "zod";
import * as codes from "#db/codes.ts";
import * as training from "#db/pupils/training-codes.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";
import type { ListingContent } from "../listing-content.ts";
import { type FlatContent, flatten, unflatten } from "../listing-parts.ts";

const text = z.string();
const maybeText = z.string().nullable();
const maybeNumber = z.number().nullable();
const translation = z.object({ lang: z.enum(codes.langs), text });

/** What each value may be today. A new column without a line here does not compile. */
const schemas: { [Key in keyof FlatContent]: z.ZodType<FlatContent[Key]> } = {
  kind: z.enum(codes.kinds),
  occupation_id: text,
  title_de: maybeText,
  title_pl: maybeText,
  title_cs: maybeText,
  pay_min: maybeNumber,
  pay_max: maybeNumber,
  pay_unit: z.enum(codes.payUnits).nullable(),
  pay_currency: z.enum(codes.currencies).nullable(),
  pay_agreement: maybeText,
  weekly_hours_min: maybeNumber,
  weekly_hours_max: maybeNumber,
  starts_on: maybeText,
  contract: z.enum(codes.contracts).nullable(),
  contract_months: maybeNumber,
  posts: z.number(),
  german_level: z.enum(codes.germanLevels).nullable(),
  german_exam_level: z.enum(codes.germanLevels).nullable(),
  german_course: z.enum(codes.germanCourses).nullable(),
  leaving_certificate: z.enum(codes.leavingCertificates).nullable(),
  experience: z.enum(codes.experiences).nullable(),
  experience_years: maybeNumber,
  training_months: maybeNumber,
  training_form: z.enum(codes.trainingTypes).nullable(),
  school_place_id: maybeText,
  school_rhythm: z.enum(training.schoolRhythms).nullable(),
  school_hostel: z.enum(training.schoolHostels).nullable(),
  school_costs: z.enum(training.schoolCosts).nullable(),
  day_from: maybeText,
  day_until: maybeText,
  day_setting: z.enum(training.daySettings).nullable(),
  training_exam: z.enum(training.trainingExams).nullable(),
  further_step: z.enum(training.furtherSteps).nullable(),
  text: maybeText,
  text_lang: z.enum(codes.langs).nullable(),
  contact_name: maybeText,
  contact_role: maybeText,
  contact_phone: maybeText,
  contact_email: maybeText,
  answer_days: z.number(),
  publish_on: maybeText,
  deadline: text,
  placeIds: z.array(text),
  addresses: z.record(text, z.object({ street: text, postalCode: text })),
  shifts: z.array(z.enum(codes.shifts)),
  shiftTimes: z.array(z.object({ part: z.enum(shiftParts), begins: maybeText, ends: maybeText })),
  languages: z.array(
    z.object({
      lang: z.enum(codes.spokenLanguages),
      level: z.enum(codes.germanLevels).nullable(),
      purpose: z.enum(codes.languagePurposes),
    }),
  ),
  licences: z.array(z.object({ licence: z.enum(codes.licences), necessity: z.enum(codes.necessities) })),
  phrases: z.array(z.object({ id: text, necessity: z.enum(codes.necessities) })),
  features: z.array(z.enum(codes.features)),
  trainingPay: z.array(z.number()),
  questions: z.array(text),
  ownQuestions: z.array(z.object({ text, lang: z.enum(codes.langs), translations: z.array(translation) })),
  translations: z.array(translation),
};

const keys = Object.keys(schemas) as (keyof FlatContent)[];

/**
 * A stored content, read by today's rules: whatever was written before a column existed, or says what is no code any
 * more, is as the published version has it.
 */
export function readStoredContent(json: string, published: ListingContent): ListingContent {
  const stored = JSON.parse(json) as { facts?: object };
  return unflatten({ ...flatten(published), ...validParts({ ...stored, ...stored.facts }) });
}

/** Of some stored values those that are still understood. */
export function validParts(stored: object): Partial<FlatContent> {
  const given = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const read = schemas[key].safeParse(given.get(key));
      return given.has(key) && read.success ? [[key, read.data]] : [];
    }),
  );
}
