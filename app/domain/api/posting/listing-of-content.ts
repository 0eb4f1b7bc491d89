import type { Lang } from "#db/codes.ts";
import type { ListingContent } from "#app/domain/listings/listing-content.ts";
import type { CompanyListing } from "./company-listing.ts";

/** What content alone does not say: places as the form writes them, and phrases by their sections. */
type Worded = { places: string[]; school: string; tasks: string[]; requirements: string[]; benefits: string[] };

/** A stored listing as a program would send it: what comes out can be sent back and changes nothing. */
export function listingOfContent(content: ListingContent, worded: Worded): CompanyListing {
  const { facts, languages, licences } = content;
  return {
    kind: facts.kind,
    occupation: facts.occupation_id,
    title: { de: facts.title_de, pl: facts.title_pl, cs: facts.title_cs },
    places: worded.places,
    pay: payOf(content),
    weeklyHours: facts.weekly_hours_min === null ? null : { min: facts.weekly_hours_min, max: facts.weekly_hours_max },
    shifts: content.shifts,
    shiftTimes: content.shiftTimes,
    startsOn: facts.starts_on,
    contract: facts.contract,
    contractMonths: facts.contract_months,
    posts: facts.posts,
    germanLevel: facts.german_level,
    germanForExam: facts.german_exam_level,
    germanCourse: facts.german_course,
    languages: languages.flatMap(({ lang, level, purpose }) =>
      lang === "de" || purpose === "team" ? [] : [{ lang, level, purpose }],
    ),
    teamLanguages: languages.flatMap(({ lang, purpose }) => (purpose === "team" ? [lang] : [])),
    certificate: facts.leaving_certificate,
    experience: facts.experience,
    experienceYears: facts.experience_years,
    licences,
    tasks: worded.tasks,
    requirements: worded.requirements.map((phrase) => ({ phrase, necessity: necessityOf(content, phrase) })),
    benefits: worded.benefits,
    features: content.features,
    training: trainingOf(content, worded.school),
    text: facts.text === null ? null : { text: facts.text, lang: facts.text_lang ?? "de" },
    translations: eachLang(content.translations),
    questions: content.questions,
    ownQuestions: content.ownQuestions.map(({ text, lang, translations }) => ({
      text,
      lang,
      translations: eachLang(translations),
    })),
    contact: {
      name: facts.contact_name,
      role: facts.contact_role,
      phone: facts.contact_phone,
      email: facts.contact_email,
    },
    publishOn: facts.publish_on,
    deadline: facts.deadline,
    answerDays: facts.answer_days,
  };
}

function payOf({ facts, trainingPay }: ListingContent): CompanyListing["pay"] {
  if (facts.pay_unit === null && facts.pay_agreement === null) return null;
  return {
    min: facts.pay_min,
    max: facts.pay_max,
    unit: facts.pay_unit,
    currency: facts.pay_currency,
    agreement: facts.pay_agreement,
    perTrainingYear: trainingPay,
  };
}

function trainingOf({ facts }: ListingContent, school: string): CompanyListing["training"] {
  const training = {
    months: facts.training_months,
    form: facts.training_form,
    school: school === "" ? null : school,
    rhythm: facts.school_rhythm,
    hostel: facts.school_hostel,
    costs: facts.school_costs,
    day: facts.day_from === null && facts.day_until === null ? null : { from: facts.day_from, until: facts.day_until },
    setting: facts.day_setting,
    exam: facts.training_exam,
    further: facts.further_step,
  };
  return Object.values(training).every((one) => one === null) ? null : training;
}

const necessityOf = ({ phrases }: ListingContent, phrase: string) =>
  phrases.find(({ id }) => id === phrase)?.necessity ?? "must";

function eachLang(texts: readonly { lang: Lang; text: string }[]) {
  const inLang = (lang: Lang) => texts.find((one) => one.lang === lang)?.text ?? null;
  return { de: inLang("de"), pl: inLang("pl"), cs: inLang("cs") };
}
