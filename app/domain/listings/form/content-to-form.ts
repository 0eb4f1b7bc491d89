import type { PhraseSection } from "#db/codes.ts";
import type { Minor } from "#db/schema.ts";
import type { Typed } from "#app/platform/http/form.ts";
import type { ListingContent } from "../listing-content.ts";
import { isUnpaid } from "../pay.ts";

/** What content alone does not say: names of places, a number as people read it, sections of phrases. */
export type Names = {
  places: string[];
  schoolPlace: string;
  contactPhone: string;
  sectionOf: (phraseId: string) => PhraseSection | undefined;
};

/** A stored listing as if somebody had just typed it, so that the form shows it in the one way it shows anything. */
export function contentToForm(content: ListingContent, names: Names): Record<string, Typed> {
  const { facts } = content;
  return {
    kind: facts.kind,
    occupation: facts.occupation_id,
    titleDe: facts.title_de ?? "",
    titlePl: facts.title_pl ?? "",
    titleCs: facts.title_cs ?? "",
    places: names.places,
    ...payForm(content),
    hoursMin: numberText(facts.weekly_hours_min),
    hoursMax: numberText(facts.weekly_hours_max),
    shifts: content.shifts,
    shiftTimes: Object.fromEntries(
      content.shiftTimes.map(({ part, begins, ends }) => [part, { begins: begins ?? "", ends: ends ?? "" }]),
    ),
    startsOn: facts.starts_on ?? "",
    contract: facts.contract ?? "",
    contractMonths: numberText(facts.contract_months),
    posts: String(facts.posts),
    ...languageForm(content),
    leavingCertificate: facts.leaving_certificate ?? "",
    experience: facts.experience ?? "",
    experienceYears: numberText(facts.experience_years),
    licences: content.licences.filter(({ necessity }) => necessity === "must").map(({ licence }) => licence),
    licencesNice: content.licences.filter(({ necessity }) => necessity === "nice").map(({ licence }) => licence),
    ...phraseForm(content, names),
    features: content.features,
    trainingMonths: numberText(facts.training_months),
    trainingForm: facts.training_form ?? "",
    schoolPlace: names.schoolPlace,
    ...trainingForm(content),
    text: facts.text ?? "",
    textLang: facts.text_lang ?? "de",
    translations: Object.fromEntries(content.translations.map(({ lang, text }) => [lang, text])),
    questions: content.questions,
    ownQuestions: ownQuestionsForm(content),
    contactName: facts.contact_name ?? "",
    contactRole: facts.contact_role ?? "",
    contactPhone: names.contactPhone,
    contactEmail: facts.contact_email ?? "",
    publishOn: facts.publish_on ?? "",
    deadline: facts.deadline,
    answerDays: String(facts.answer_days),
  };
}

/** Room for one that is not written yet, in the language of the rest. */
function ownQuestionsForm({ ownQuestions, facts }: ListingContent): Typed {
  if (ownQuestions.length === 0) return [{ text: "", lang: facts.text_lang ?? "de", translations: {} }];
  return ownQuestions.map(({ text, lang, translations }) => ({
    text,
    lang,
    translations: Object.fromEntries(translations.map((one) => [one.lang, one.text])),
  }));
}

function payForm({ facts, trainingPay }: ListingContent) {
  return {
    ...(isUnpaid({ min: facts.pay_min, max: facts.pay_max })
      ? { unpaid: "on", payMin: "", payMax: "" }
      : { payMin: amountText(facts.pay_min), payMax: amountText(facts.pay_max) }),
    payUnit: facts.pay_unit ?? "month",
    payCurrency: facts.pay_currency ?? "EUR",
    payAgreement: facts.pay_agreement ?? "",
    trainingPay: trainingPay.map(amountText),
  };
}

function trainingForm({ facts }: ListingContent) {
  return {
    schoolRhythm: facts.school_rhythm ?? "",
    schoolHostel: facts.school_hostel ?? "",
    schoolCosts: facts.school_costs ?? "",
    dayFrom: facts.day_from ?? "",
    dayUntil: facts.day_until ?? "",
    daySetting: facts.day_setting ?? "",
    trainingExam: facts.training_exam ?? "",
    furtherStep: facts.further_step ?? "",
  };
}

function languageForm({ facts, languages }: ListingContent) {
  const asked = languages.filter(({ purpose }) => purpose !== "team");
  return {
    germanLevel: facts.german_level ?? "",
    germanExamLevel: facts.german_exam_level ?? "",
    germanCourse: facts.german_course ?? "",
    languages: Object.fromEntries(asked.map(({ lang, purpose, level }) => [lang, { purpose, level: level ?? "" }])),
    teamLanguages: languages.filter(({ purpose }) => purpose === "team").map(({ lang }) => lang),
  };
}

function phraseForm({ phrases }: ListingContent, { sectionOf }: Names) {
  const ids = (section: PhraseSection, necessity: "must" | "nice") =>
    phrases.filter((phrase) => sectionOf(phrase.id) === section && phrase.necessity === necessity).map(({ id }) => id);
  return {
    tasks: ids("task", "must"),
    requirements: ids("requirement", "must"),
    requirementsNice: ids("requirement", "nice"),
    benefits: ids("benefit", "must"),
  };
}

const amountText = (amount: Minor | null) => {
  if (amount === null) return "";
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace(".", ",");
};

const numberText = (value: number | null) => (value === null ? "" : String(value).replace(".", ","));
