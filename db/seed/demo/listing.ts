import type { Insertable } from "kysely";
import type { Database, Instant } from "#db/schema.ts";
import { choosePhrases } from "./choose-phrases.ts";
import type { DemoCompany, DemoContent } from "./content.server.ts";
import { datesFor } from "./dates.ts";
import { conditionsFor } from "./conditions.ts";
import { germanCourse, germanLevel, examLevel, languagesFor } from "./languages.ts";
import { licencesFor } from "./licences.ts";
import { payFor, trainingPay } from "./pay.ts";
import { placesFor, schoolFor } from "./places.ts";
import type { Plan } from "./plan.ts";
import { featuresFor } from "./features.ts";
import { chooseQuestions, chooseText } from "./texts.ts";
import { titlesFor } from "./titles.ts";
import type { Vocabulary } from "./vocabulary.server.ts";
import { isShiftWork, shiftsFor, weeklyHours } from "./working-time.ts";

type New<Table extends keyof Database> = Insertable<Database[Table]>;

/** One listing and every row that belongs to it. */
export type ListingRows = {
  listing: New<"listing">;
  listing_place: New<"listing_place">[];
  listing_shift: New<"listing_shift">[];
  listing_language: New<"listing_language">[];
  listing_licence: New<"listing_licence">[];
  listing_phrase: New<"listing_phrase">[];
  listing_feature: New<"listing_feature">[];
  listing_training_year: New<"listing_training_year">[];
  listing_question: New<"listing_question">[];
  listing_translation: New<"listing_translation">[];
  listing_event: New<"listing_event">[];
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
  const { content, vocabulary, now } = world;
  const { occupation, profile, company, kind, status, random } = plan;
  const { field } = occupation;
  const id = listingId(random);
  const ref = { listing_id: id };

  const shifts = shiftsFor({ kind, field, profile, company, random });
  const hours = weeklyHours({ kind, field, company, random });
  const phrases = choosePhrases({
    phrases: vocabulary.phrases,
    kind,
    field,
    profile,
    company,
    shiftWork: isShiftWork(shifts),
    random,
  });
  const benefits = phrases.map((phrase) => phrase.id).filter((phrase) => phrase.startsWith("benefit-"));
  const known = new Set([...phrases.map((phrase) => phrase.id), ...profile.requirements]);
  const dates = datesFor({ kind, status, now, random });
  const text = chooseText(content.texts, plan, known);
  const conditions = conditionsFor({ kind, occupation, profile, company, random });
  const companyId = idOf(world.companyIds, company);
  const accountId = idOf(world.accountIds, company);
  const pay = payFor(
    content,
    { kind, country: company.country, field, level: profile.level, partTime: hours.min !== hours.max },
    random,
  );
  const years = conditions.training_months
    ? trainingPay(content, field, Math.ceil(conditions.training_months / 12), company.pay_agreement ? 40 : 0)
    : [];

  return {
    listing: {
      id,
      company_id: companyId,
      occupation_id: occupation.id,
      kind,
      status,
      ...titlesFor(content, occupation, kind, random.chance(0.7)),
      ...pay,
      pay_agreement: company.pay_agreement,
      weekly_hours_min: hours.min,
      weekly_hours_max: hours.max,
      ...conditions,
      german_level: germanLevel({ kind, occupation, profile, company, random }),
      german_exam_level: examLevel({ kind, occupation, profile, company, random }),
      german_course: germanCourse(benefits),
      school_place_id: kind === "apprenticeship" ? schoolFor(vocabulary, company, random) : null,
      text: text?.text ?? null,
      text_lang: text?.lang ?? null,
      contact_name: company.contact_name,
      contact_role: company.contact_role,
      contact_phone: company.contact_phone,
      contact_email: company.contact_email,
      answer_days: company.answer_days,
      ...dates,
      created_by: accountId,
      revision: status === "published" || status === "closed" ? world.revision : 0,
    },
    listing_place: placesFor(vocabulary, company, random).map((place_id, position) => ({ ...ref, place_id, position })),
    listing_shift: shifts.map((shift) => ({ ...ref, shift })),
    listing_language: languagesFor({ kind, occupation, profile, company, random }).map((row) => ({ ...ref, ...row })),
    listing_licence: licencesFor(profile.requirements, profile.tasks, kind !== "job").map((row) => ({
      ...ref,
      ...row,
    })),
    listing_phrase: phrases.map(({ id, necessity }, position) => ({ ...ref, phrase_id: id, position, necessity })),
    listing_feature: featuresFor({ kind, profile, company, benefits, shifts, hours, random }).map((feature) => ({
      ...ref,
      feature,
    })),
    listing_training_year: years.map((yearPay, index) => ({ ...ref, year: index + 1, pay: yearPay })),
    listing_question: chooseQuestions(content.questions, plan, known).map(({ text, lang }, position) => ({
      ...ref,
      id: world.newId(),
      position,
      text,
      lang,
    })),
    listing_translation: (text?.translations ?? []).map((row) => ({ ...ref, ...row })),
    listing_event: eventsOf(dates, world, accountId).map((event) => ({ ...ref, id: world.newId(), ...event })),
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
  const event = (event: New<"listing_event">["event"], at: Instant | null, account_id: string) =>
    at ? [{ event, at, account_id, remark: null }] : [];
  return [
    ...event("created", created_at, accountId),
    ...event("submitted", submitted_at, accountId),
    ...event("published", first_published_at, world.officerId),
    ...event("closed", closed_at, accountId),
  ];
}
