import { features, langs, licences, type PhraseSection, shifts, spokenLanguages } from "#db/codes.ts";
import type { Day, Minor } from "#db/schema.ts";
import { daysAfter } from "#app/platform/days.ts";
import type { Amount } from "#app/platform/typed/amount.ts";
import { usualAnswerDays } from "../answer-promises.ts";
import { kindAsks, shiftTimesOfKind } from "../checks/kind-asks.ts";
import { contractTerms } from "../conditions-by-country.ts";
import type { ListingContent, ListingFacts } from "../listing-content.ts";
import type { TypedListing } from "./listing-form.ts";

/** What the store knew about the names in the form. */
export type Known = {
  placeIds: string[];
  addresses: ListingContent["addresses"];
  schoolPlaceId: string | null;
  /** Phrases that exist, each with its section. */
  phrases: { id: string; section: PhraseSection }[];
  /** Questions that exist, in the order of the catalogue. */
  questions: string[];
};

/** Last day of applying where none was typed: long enough to be found, short enough to stay true. */
const usualDeadlineDays = 60;

/** What was typed, as a listing. Answers to questions that its kind does not ask are left out. */
export function formToContent(typed: TypedListing, known: Known, today: Day): ListingContent {
  const asks = kindAsks[typed.kind];
  const trainingPay = asks.pay === "years" ? withoutGaps(typed.trainingPay) : [];
  return {
    facts: { ...factsOf(typed, today), ...payOf(typed, trainingPay), ...trainingOf(typed, known) },
    placeIds: [...new Set(known.placeIds)],
    addresses: known.addresses,
    shifts: shifts.filter((shift) => typed.shifts.includes(shift)),
    shiftTimes: shiftTimesOf(typed),
    languages: languagesOf(typed),
    licences: licences
      .filter((licence) => typed.licences.includes(licence) || typed.licencesNice.includes(licence))
      .map((licence) => ({ licence, necessity: typed.licencesNice.includes(licence) ? "nice" : "must" })),
    phrases: phrasesOf(typed, known),
    features: features.filter((feature) => typed.features.includes(feature)),
    trainingPay,
    questions: known.questions,
    ownQuestions: ownQuestionsOf(typed),
    translations: translationsOf(typed),
  };
}

function factsOf(typed: TypedListing, today: Day) {
  const firstDay = typed.publishOn !== undefined && typed.publishOn > today ? typed.publishOn : today;
  const asks = kindAsks[typed.kind];
  const months = asks.contract === "none" ? null : (typed.contractMonths ?? null);
  const contract = (asks.contract === "choice" ? typed.contract : undefined) ?? (months === null ? null : "fixed");
  const experience = asks.experience ? (typed.experience ?? (typed.experienceYears ? "required" : null)) : "none";
  return {
    kind: typed.kind,
    occupation_id: typed.occupation,
    title_de: typed.titleDe ?? null,
    title_pl: typed.titlePl ?? null,
    title_cs: typed.titleCs ?? null,
    weekly_hours_min: typed.hoursMin ?? typed.hoursMax ?? null,
    weekly_hours_max: typed.hoursMax ?? typed.hoursMin ?? null,
    starts_on: typed.startsOn ?? null,
    contract,
    contract_months: contract === null || contractTerms[contract].months === "none" ? null : months,
    posts: typed.posts ?? 1,
    german_level: typed.germanLevel ?? null,
    german_course: typed.germanCourse ?? null,
    leaving_certificate: typed.leavingCertificate ?? null,
    experience,
    experience_years: experience === "required" ? (typed.experienceYears ?? null) : null,
    text: typed.text ?? null,
    text_lang: typed.text === undefined ? null : (typed.textLang ?? "de"),
    contact_name: typed.contactName ?? null,
    contact_role: typed.contactRole ?? null,
    contact_phone: typed.contactPhone ?? null,
    contact_email: typed.contactEmail ?? null,
    answer_days: typed.answerDays ?? usualAnswerDays,
    publish_on: typed.publishOn ?? null,
    deadline: typed.deadline ?? daysAfter(firstDay, usualDeadlineDays),
  } satisfies Partial<ListingFacts>;
}

/** Nothing to nothing is unpaid, said in so many words. Training is paid by the year: its amounts are a list of their own, and the range stays empty. */
function payOf(typed: TypedListing, trainingPay: Minor[]) {
  const byYear = kindAsks[typed.kind].pay === "years";
  const unpaid = kindAsks[typed.kind].mayBeUnpaid && typed.unpaid === "on";
  const lower = byYear ? null : unpaid ? 0 : minorOf(typed.payMin ?? typed.payMax);
  const upper = byYear ? null : unpaid ? 0 : minorOf(typed.payMax ?? typed.payMin);
  const paid = lower !== null || trainingPay.length > 0;
  return {
    pay_min: lower,
    pay_max: upper,
    pay_unit: paid ? (byYear || unpaid ? "month" : (typed.payUnit ?? "month")) : null,
    pay_currency: paid ? (typed.payCurrency ?? "EUR") : null,
    pay_agreement: typed.payAgreement ?? null,
  } satisfies Partial<ListingFacts>;
}

function trainingOf(typed: TypedListing, known: Known) {
  const { training, trainingForm } = kindAsks[typed.kind];
  return {
    german_exam_level: training ? (typed.germanExamLevel ?? null) : null,
    training_months: training ? (typed.trainingMonths ?? null) : null,
    training_form: trainingForm ? (typed.trainingForm ?? null) : null,
    school_place_id: training ? known.schoolPlaceId : null,
    ...askedByPupils(trainingForm ? typed : {}),
  } satisfies Partial<ListingFacts>;
}

/** Of dual studies the school is a university: they have other days. */
function askedByPupils(typed: Partial<TypedListing>) {
  return {
    school_rhythm: typed.schoolRhythm ?? null,
    school_hostel: typed.schoolHostel ?? null,
    school_costs: typed.schoolCosts ?? null,
    day_from: typed.dayFrom ?? null,
    day_until: typed.dayUntil ?? null,
    day_setting: typed.daySetting ?? null,
    training_exam: typed.trainingExam ?? null,
    further_step: typed.furtherStep ?? null,
  } satisfies Partial<ListingFacts>;
}

function shiftTimesOf({ kind, shiftTimes }: TypedListing): ListingContent["shiftTimes"] {
  return shiftTimesOfKind(kind).flatMap((part) => {
    const { begins = null, ends = null } = shiftTimes[part];
    return begins === null && ends === null ? [] : [{ part, begins, ends }];
  });
}

function languagesOf(typed: TypedListing): ListingContent["languages"] {
  const asked = spokenLanguages.flatMap((lang) => {
    if (lang === "de") return [];
    const { purpose, level } = typed.languages[lang];
    if (purpose === undefined && level === undefined) return [];
    return [{ lang, level: level ?? null, purpose: purpose ?? ("helpful" as const) }];
  });
  const team = typed.teamLanguages.map((lang) => ({ lang, level: null, purpose: "team" as const }));
  return [
    ...asked.filter((row) => row.purpose === "required"),
    ...asked.filter((row) => row.purpose === "helpful"),
    ...team,
  ];
}

function phrasesOf(typed: TypedListing, known: Known): ListingContent["phrases"] {
  const chosen = (section: PhraseSection, ids: string[]) =>
    [...new Set(ids)].filter((id) => known.phrases.some((phrase) => phrase.id === id && phrase.section === section));
  const must = (id: string) => ({ id, necessity: "must" as const });
  const nice = chosen("requirement", typed.requirementsNice);
  return [
    ...chosen("task", typed.tasks).map(must),
    ...chosen("requirement", typed.requirements)
      .filter((id) => !nice.includes(id))
      .map(must),
    ...nice.map((id) => ({ id, necessity: "nice" as const })),
    ...chosen("benefit", typed.benefits).map(must),
  ];
}

/** A translation of nothing, or into the language of the original, says nothing. */
function translationsOf({ text, textLang = "de", translations }: TypedListing): ListingContent["translations"] {
  if (text === undefined) return [];
  return (["de", "pl", "cs"] as const).flatMap((lang) => {
    const translation = translations[lang];
    return translation === undefined || lang === textLang ? [] : [{ lang, text: translation }];
  });
}

function ownQuestionsOf({ ownQuestions }: TypedListing): ListingContent["ownQuestions"] {
  return ownQuestions.flatMap(({ text, lang = "de", translations }) => {
    if (text === undefined) return [];
    const others = langs.flatMap((other) => {
      const translation = translations[other];
      return translation === undefined || other === lang ? [] : [{ lang: other, text: translation }];
    });
    return [{ text, lang, translations: others }];
  });
}

/** Only the years before the first empty one: a third year without a second is a slip of the hand. */
function withoutGaps(years: (Amount | undefined)[]): Minor[] {
  const end = years.findIndex((pay) => pay === undefined);
  return (end === -1 ? years : years.slice(0, end)).flatMap((pay) => minorOf(pay) ?? []);
}

function minorOf(typed: Amount | undefined): Minor | null {
  return typed === undefined ? null : Math.round(typed.amount * 100);
}
