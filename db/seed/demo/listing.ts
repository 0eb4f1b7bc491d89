import type { Insertable } from "kysely";
import type { Database, Instant } from "#db/schema.ts";
import { choosePhrases } from "./choose-phrases.ts";
import type { DemoCompany, DemoContent } from "./content.server.ts";
import { datesFor } from "./dates.ts";
import { examLevel, germanCourse, germanLevel, languagesFor } from "./languages.ts";
import { licencesFor } from "./licences.ts";
import { payFor, trainingPay } from "./pay.ts";
import { placesFor, schoolFor } from "./places.ts";
import type { Plan } from "./plan.ts";
import { chooseQuestions } from "./questions.ts";
import { conditionsFor } from "./terms/conditions.ts";
import { featuresFor } from "./terms/features.ts";
import { isShiftWork, shiftsFor, shiftTimesFor, weeklyHours } from "./terms/working-time.ts";
import { chooseText } from "./texts.ts";
import { titlesFor } from "./titles.ts";
import type { Vocabulary } from "./vocabulary.server.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;

/** One listing and every row that belongs to it. */
export type ListingRows = {
  listing: New<"listing">;
  listing_place: New<"listing_place">[];
  listing_shift: New<"listing_shift">[];
  listing_shift_time: New<"listing_shift_time">[];
  listing_language: New<"listing_language">[];
  listing_licence: New<"listing_licence">[];
  listing_phrase: New<"listing_phrase">[];
  listing_feature: New<"listing_feature">[];
  listing_training_year: New<"listing_training_year">[];
  listing_question: New<"listing_question">[];
  listing_translation: New<"listing_translation">[];
  listing_history: New<"listing_history">[];
};

export type DemoWorld = {
  content: DemoContent;
  vocabulary: Vocabulary;
  now: Date;
  revision: number;
  newId: () => string;
  /** Ids by slug. */
  companyIds: Map<string, string>;
  accountIds: Map<string, string>;
  officerId: string;
};

export function listingRows(world: DemoWorld, plan: Plan): ListingRows {
  const facts = chooseFacts(world, plan);
  return { listing: listingRow(world, plan, facts), ...detailRows(world, plan, facts) };
}

type Facts = ReturnType<typeof chooseFacts>;

/** What several rows need to agree on. */
function chooseFacts({ content, vocabulary, now }: DemoWorld, plan: Plan) {
  const id = listingId(plan.random);
  const shifts = shiftsFor(plan);
  const hours = weeklyHours(plan);
  const places = placesFor(vocabulary, plan.company, plan.random);
  const atHome = places[0] === plan.company.place;
  const phrases = choosePhrases({ ...plan, phrases: vocabulary.phrases, shiftWork: isShiftWork(shifts), atHome });
  const benefits = phrases.map((phrase) => phrase.id).filter((phrase) => phrase.startsWith("benefit-"));
  const features = featuresFor(plan, { placeId: places[0], benefits, shifts, hours, stations: content.stations });
  /** What texts and questions may take for granted. */
  const known = new Set([...phrases.map((phrase) => phrase.id), ...plan.profile.requirements, ...features]);
  const text = chooseText(content.texts, plan, known);
  const conditions = conditionsFor(plan);
  return {
    id,
    shifts,
    hours,
    places,
    phrases,
    benefits,
    features,
    known,
    text,
    conditions,
    dates: datesFor(plan, now),
  };
}

function listingRow(world: DemoWorld, plan: Plan, { text, hours, ...facts }: Facts): New<"listing"> {
  const { content, vocabulary } = world;
  const { occupation, company, kind, status, random } = plan;
  return {
    id: facts.id,
    company_id: idOf(world.companyIds, company),
    occupation_id: occupation.id,
    kind,
    status,
    ...titlesFor(content, occupation, kind, random.chance(0.7)),
    ...payFor(content, plan, hours.min !== hours.max),
    pay_agreement: company.pay_agreement,
    weekly_hours_min: hours.min,
    weekly_hours_max: hours.max,
    ...facts.conditions,
    german_level: germanLevel(plan),
    german_exam_level: examLevel(plan),
    german_course: germanCourse(facts.benefits),
    school_place_id:
      kind === "apprenticeship" ? schoolFor(vocabulary, { company, schools: content.schools }, random) : null,
    text: text?.text ?? null,
    text_lang: text?.lang ?? null,
    contact_name: company.contact_name,
    contact_role: company.contact_role,
    contact_phone: company.contact_phone,
    contact_email: company.contact_email,
    answer_days: company.answer_days,
    ...facts.dates,
    created_by: idOf(world.accountIds, company),
    revision: status === "published" || status === "closed" ? world.revision : 0,
  };
}

function detailRows(world: DemoWorld, plan: Plan, facts: Facts): Omit<ListingRows, "listing"> {
  const { content, newId } = world;
  const { profile, kind } = plan;
  const ref = { listing_id: facts.id };
  const questions = chooseQuestions(content, plan, facts.known);
  const licences = licencesFor(profile.requirements, profile.tasks, kind !== "job");
  const years = trainingPay(content, plan, facts.conditions.training_months);
  return {
    listing_place: facts.places.map((place_id, position) => ({ ...ref, place_id, position })),
    listing_shift: facts.shifts.map((shift) => ({ ...ref, shift })),
    listing_shift_time: shiftTimesFor(plan, facts.shifts).map((time) => ({ ...ref, ...time })),
    listing_language: languagesFor(plan).map((language) => ({ ...ref, ...language })),
    listing_licence: licences.map((licence) => ({ ...ref, ...licence })),
    listing_phrase: facts.phrases.map(({ id, necessity }, position) => ({
      ...ref,
      phrase_id: id,
      position,
      necessity,
    })),
    listing_feature: facts.features.map((feature) => ({ ...ref, feature })),
    listing_training_year: years.map((pay, index) => ({ ...ref, year: index + 1, pay })),
    listing_question: questions.map((question, position) => ({ ...ref, id: newId(), position, ...question })),
    listing_translation: (facts.text?.translations ?? []).map((translation) => ({ ...ref, ...translation })),
    listing_history: eventsOf(facts.dates, world, idOf(world.accountIds, plan.company)).map((event) => ({
      ...ref,
      id: newId(),
      ...event,
    })),
  };
}

/** The alphabet of every listing id. */
const idAlphabet = "0123456789bcdfghjkmnpqrstvwxz";

function listingId(random: Plan["random"]) {
  return Array.from({ length: 10 }, () => idAlphabet[random.int(0, idAlphabet.length - 1)]).join("");
}

function idOf(ids: Map<string, string>, { slug }: DemoCompany) {
  const id = ids.get(slug);
  if (!id) throw new Error(`${slug} is not in the store`);
  return id;
}

type Dates = {
  created_at: Instant;
  submitted_at: Instant | null;
  first_published_at: Instant | null;
  closed_at: Instant | null;
};

function eventsOf(
  { created_at, submitted_at, first_published_at, closed_at }: Dates,
  world: DemoWorld,
  accountId: string,
) {
  const event = (event: New<"listing_history">["event"], at: Instant | null, account_id: string) =>
    at ? [{ event, at, account_id, remark: null }] : [];
  return [
    ...event("created", created_at, accountId),
    ...event("submitted", submitted_at, accountId),
    ...event("published", first_published_at, world.officerId),
    ...event("closed", closed_at, accountId),
  ];
}
