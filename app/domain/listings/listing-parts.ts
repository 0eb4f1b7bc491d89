import { isDeepStrictEqual } from "node:util";
import { factColumns, type ListingContent, type ListingFacts } from "./listing-content.ts";

type Lists = Omit<ListingContent, "facts">;
/** Facts and lists on one level: their names never meet. */
export type FlatContent = ListingFacts & Lists;
type Key = keyof FlatContent;

/** What people change, compare and remark on as one thing, in the order of the form. */
export const listingParts = {
  kind: ["kind"],
  occupation: ["occupation_id"],
  titleDe: ["title_de"],
  titlePl: ["title_pl"],
  titleCs: ["title_cs"],
  places: ["placeIds", "addresses"],
  pay: ["pay_min", "pay_max", "pay_unit", "pay_currency", "trainingPay"],
  payAgreement: ["pay_agreement"],
  hours: ["weekly_hours_min", "weekly_hours_max"],
  shifts: ["shifts", "shiftTimes"],
  startsOn: ["starts_on"],
  posts: ["posts"],
  contract: ["contract", "contract_months"],
  trainingMonths: ["training_months"],
  trainingForm: ["training_form"],
  schoolPlace: ["school_place_id"],
  schoolRhythm: ["school_rhythm"],
  schoolHostel: ["school_hostel"],
  schoolCosts: ["school_costs"],
  usualDay: ["day_from", "day_until"],
  daySetting: ["day_setting"],
  trainingExam: ["training_exam"],
  furtherStep: ["further_step"],
  germanExamLevel: ["german_exam_level"],
  phrases: ["phrases"],
  leavingCertificate: ["leaving_certificate"],
  experience: ["experience", "experience_years"],
  licences: ["licences"],
  germanLevel: ["german_level"],
  germanCourse: ["german_course"],
  languages: ["languages"],
  features: ["features"],
  text: ["text", "text_lang", "translations"],
  questions: ["questions"],
  ownQuestions: ["ownQuestions"],
  contactName: ["contact_name"],
  contactRole: ["contact_role"],
  contactPhone: ["contact_phone"],
  contactEmail: ["contact_email"],
  publishOn: ["publish_on"],
  deadline: ["deadline"],
  answerDays: ["answer_days"],
} as const satisfies Record<string, readonly Key[]>;

export type ListingPart = keyof typeof listingParts;

export const partNames = Object.keys(listingParts) as ListingPart[];

const keysOf = (part: ListingPart): readonly Key[] => listingParts[part];

export function changedParts(before: ListingContent, after: ListingContent): ListingPart[] {
  const [was, is] = [flatten(before), flatten(after)];
  return partNames.filter((part) => keysOf(part).some((key) => !isDeepStrictEqual(was[key], is[key])));
}

/** The content with these parts as another one has them. */
export function withParts(content: ListingContent, parts: readonly ListingPart[], from: ListingContent) {
  return unflatten({ ...flatten(content), ...pickParts(from, parts) });
}

export function pickParts(content: ListingContent, parts: readonly ListingPart[]): Partial<FlatContent> {
  const flat = flatten(content);
  return Object.fromEntries(parts.flatMap(keysOf).map((key) => [key, flat[key]]));
}

export function flatten({ facts, ...lists }: ListingContent): FlatContent {
  return { ...facts, ...lists };
}

export function unflatten(flat: FlatContent): ListingContent {
  const { placeIds, addresses, shifts, shiftTimes, languages, licences, phrases, features, trainingPay } = flat;
  const facts = Object.fromEntries(factColumns.map((column) => [column, flat[column]])) as ListingFacts;
  const { questions, ownQuestions, translations } = flat;
  return {
    facts,
    placeIds,
    addresses,
    shifts,
    shiftTimes,
    languages,
    licences,
    phrases,
    features,
    trainingPay,
    questions,
    ownQuestions,
    translations,
  };
}
