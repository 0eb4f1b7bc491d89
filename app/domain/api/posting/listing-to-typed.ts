import type { Typed } from "#app/platform/http/form.ts";
import type { CompanyListing } from "./company-listing.ts";

type Given<Part> = Part | null | undefined;

/** A program's listing as if somebody had typed it into the form, so that the form's rules are the only ones. */
export function listingToTyped(listing: CompanyListing): Record<string, Typed> {
  const { pay, weeklyHours, languages, licences, requirements, contact, text, title } = listing;
  const requirementsOf = (necessity: "must" | "nice") =>
    (requirements ?? []).filter((one) => one.necessity === necessity).map(({ phrase }) => phrase);
  const licencesOf = (necessity: "must" | "nice") =>
    (licences ?? []).filter((one) => one.necessity === necessity).map(({ licence }) => licence);
  const unpaid = pay?.min === 0 && pay.max === 0;
  return withoutEmpty({
    kind: listing.kind,
    occupation: listing.occupation,
    titleDe: title?.de,
    titlePl: title?.pl,
    titleCs: title?.cs,
    places: listing.places,
    ...(unpaid ? { unpaid: "on" } : { payMin: money(pay?.min), payMax: money(pay?.max) }),
    payUnit: pay?.unit,
    payCurrency: pay?.currency,
    payAgreement: pay?.agreement,
    trainingPay: pay?.perTrainingYear?.map((amount) => money(amount) ?? ""),
    hoursMin: number(weeklyHours?.min),
    hoursMax: number(weeklyHours?.max),
    shifts: listing.shifts,
    shiftTimes: shiftTimesOf(listing),
    startsOn: listing.startsOn,
    contract: listing.contract,
    contractMonths: number(listing.contractMonths),
    posts: number(listing.posts),
    germanLevel: listing.germanLevel,
    germanExamLevel: listing.germanForExam,
    germanCourse: listing.germanCourse,
    languages: Object.fromEntries(
      (languages ?? []).map(({ lang, level, purpose }) => [lang, { purpose, level: level ?? "" }]),
    ),
    teamLanguages: listing.teamLanguages,
    leavingCertificate: listing.certificate,
    experience: listing.experience,
    experienceYears: number(listing.experienceYears),
    licences: licencesOf("must"),
    licencesNice: licencesOf("nice"),
    tasks: listing.tasks,
    requirements: requirementsOf("must"),
    requirementsNice: requirementsOf("nice"),
    benefits: listing.benefits,
    features: listing.features,
    ...trainingOf(listing.training),
    text: text?.text,
    textLang: text?.lang,
    translations: eachLang(listing.translations),
    questions: listing.questions,
    ownQuestions: (listing.ownQuestions ?? []).map(({ translations, ...question }) => ({
      ...question,
      translations: eachLang(translations),
    })),
    contactName: contact?.name,
    contactRole: contact?.role,
    contactPhone: contact?.phone,
    contactEmail: contact?.email,
    contactEmailSure: contact?.emailIsRight === true ? contact.email : undefined,
    publishOn: listing.publishOn,
    deadline: listing.deadline,
    answerDays: number(listing.answerDays),
  });
}

function trainingOf(training: CompanyListing["training"]) {
  return {
    trainingMonths: number(training?.months),
    trainingForm: training?.form,
    schoolPlace: training?.school,
    schoolRhythm: training?.rhythm,
    schoolHostel: training?.hostel,
    schoolCosts: training?.costs,
    dayFrom: training?.day?.from,
    dayUntil: training?.day?.until,
    daySetting: training?.setting,
    trainingExam: training?.exam,
    furtherStep: training?.further,
  };
}

function shiftTimesOf({ shiftTimes }: CompanyListing) {
  return Object.fromEntries(
    (shiftTimes ?? []).map(({ part, begins, ends }) => [part, { begins: begins ?? "", ends: ends ?? "" }]),
  );
}

function eachLang(texts: CompanyListing["translations"]): Record<string, Typed> {
  return withoutEmpty({ de: texts?.de, pl: texts?.pl, cs: texts?.cs });
}

const number = (value: Given<number>) => (typeof value === "number" ? String(value).replace(".", ",") : undefined);

/** In minor units to what people write. */
const money = (value: Given<number>) =>
  typeof value === "number" ? (value / 100).toFixed(2).replace(".", ",") : undefined;

function withoutEmpty(typed: Record<string, Given<Typed>>): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(typed).filter((field): field is [string, Typed] => field[1] !== undefined && field[1] !== null),
  );
}
