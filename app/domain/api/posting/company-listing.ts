import { z } from "zod";
import {
  contracts,
  currencies,
  experiences,
  features,
  germanCourses,
  germanLevels,
  kinds,
  langs,
  leavingCertificates,
  licences,
  necessities,
  payUnits,
  shifts,
  spokenLanguages,
  trainingTypes,
} from "#db/codes.ts";
import {
  daySettings,
  furtherSteps,
  schoolCosts,
  schoolHostels,
  schoolRhythms,
  trainingExams,
} from "#db/pupils/training-codes.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";

/**
 * A listing as a program sends it. Here stands only what shape it has: what may stand in it, and what must, the form's own
 * rules say, which read it next.
 */

const text = z.string().nullish();
const whole = z.int().nullish();
const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes).nullish();
const codeList = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.array(z.enum(codes)).nullish();
const inEachLang = z.strictObject({ de: text, pl: text, cs: text });
const phrases = z.array(z.string()).nullish();
const time = text.describe("HH:MM, local time.");
const asked = spokenLanguages.filter((lang) => lang !== "de");

export const CompanyListing = z
  .strictObject({
    kind: z.enum(kinds),
    occupation: z.string().describe("Id of an occupation; /api/v1/occupations finds it."),
    title: inEachLang.nullish().describe("At least in the language of the place of work."),
    places: z
      .array(z.string())
      .nullish()
      .describe("Of work, by name or postal code; also a whole address that is one of the company's sites."),
    pay: z
      .strictObject({
        min: whole.describe("Gross, in minor units: 1750 is 17.50. 0 to 0 is unpaid."),
        max: whole,
        unit: code(payUnits),
        currency: code(currencies),
        agreement: text.describe("The collective agreement that the pay follows."),
        perTrainingYear: z
          .array(z.int())
          .nullish()
          .describe("Of a training: minor units a month, the first year first."),
      })
      .nullish(),
    weeklyHours: z.strictObject({ min: z.number().nullish(), max: z.number().nullish() }).nullish(),
    shifts: codeList(shifts),
    shiftTimes: z.array(z.strictObject({ part: z.enum(shiftParts), begins: time, ends: time })).nullish(),
    startsOn: text.describe("A day. Nothing: at once."),
    contract: code(contracts),
    contractMonths: whole,
    posts: whole.describe("How many people are looked for."),
    germanLevel: code(germanLevels).describe("German needed on the first day."),
    germanForExam: code(germanLevels),
    germanCourse: code(germanCourses),
    languages: z
      .array(
        z.strictObject({ lang: z.enum(asked), level: code(germanLevels), purpose: z.enum(["required", "helpful"]) }),
      )
      .nullish()
      .describe("Beside German, each once."),
    teamLanguages: codeList(spokenLanguages).describe("What colleagues speak with each other."),
    certificate: code(leavingCertificates),
    experience: code(experiences),
    experienceYears: whole,
    licences: z.array(z.strictObject({ licence: z.enum(licences), necessity: z.enum(necessities) })).nullish(),
    tasks: phrases.describe("Ids of phrases; /api/v1/phrases names them."),
    requirements: z.array(z.strictObject({ phrase: z.string(), necessity: z.enum(necessities) })).nullish(),
    benefits: phrases,
    features: codeList(features),
    training: z
      .strictObject({
        months: whole,
        form: code(trainingTypes),
        school: text.describe("Place of the school."),
        rhythm: code(schoolRhythms),
        hostel: code(schoolHostels),
        costs: code(schoolCosts),
        day: z.strictObject({ from: time, until: time }).nullish(),
        setting: code(daySettings),
        exam: code(trainingExams),
        further: code(furtherSteps),
      })
      .nullish(),
    text: z
      .strictObject({ text: z.string(), lang: z.enum(langs) })
      .nullish()
      .describe("In the company's own words."),
    translations: inEachLang.nullish().describe("Of the text, by a person."),
    questions: z.array(z.string()).nullish().describe("Ids of questions of the catalogue."),
    ownQuestions: z
      .array(z.strictObject({ text: z.string(), lang: z.enum(langs), translations: inEachLang.nullish() }))
      .nullish(),
    contact: z
      .strictObject({
        name: text,
        role: text,
        phone: text,
        email: text,
        emailIsRight: z
          .boolean()
          .nullish()
          .describe("True: the address is right, though it looks like a slip. It is not kept."),
      })
      .nullish(),
    publishOn: text.describe("A day; nothing: as soon as it is approved."),
    deadline: text.describe("Last day to apply; nothing: after 60 days."),
    answerDays: whole.describe("The company promises an answer within so many working days."),
  })
  .describe("What the company says. Whatever is left out or null is not said.");

export type CompanyListing = z.output<typeof CompanyListing>;

/** Only what is to be otherwise; read as a whole listing once it is joined with what is stored. */
export const ListingPatch = z
  .record(z.string(), z.unknown())
  .describe("Some of what a CompanyListing has; null takes it away, lists are sent whole.");
