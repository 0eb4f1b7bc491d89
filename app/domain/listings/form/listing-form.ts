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
import { type ShiftPart, shiftParts } from "#db/shifts/shift-parts.ts";
import { askedAtMost, ownAtMost } from "#app/domain/questions/question.ts";
import { MailAddress } from "#app/platform/mail/mail-address.ts";
import { readAmount } from "#app/platform/typed/amount.ts";
import { readDay } from "#app/platform/typed/read-day.ts";
import { readTime } from "#app/platform/typed/read-time.ts";
import { readAs } from "#app/platform/typed/reading.ts";
import { listingLimits as limits } from "../listing-limits.ts";

const line = (limit: number) => z.string().max(limit).optional();
const title = z.string().min(3).max(limits.title).optional();
const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes).optional();
const codeList = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.array(z.enum(codes));
const amount = readAs(readAmount)
  .refine(({ amount }) => amount <= limits.amount, { error: "errors.tooLarge", params: { limit: limits.amount } })
  .optional();
const whole = (min: number, max: number) =>
  z.number().min(min).max(max).refine(Number.isInteger, "employer:errors.wholeNumber").optional();
const day = readAs(readDay).optional();
const time = readAs(readTime).optional();
const timeRow = z.object({ begins: time, ends: time });
const timeRows = Object.fromEntries(shiftParts.map((part) => [part, timeRow])) as Record<ShiftPart, typeof timeRow>;
const phrases = z.array(z.string().max(80)).max(60);

/** Browsers send line ends as two characters, which nobody who counts their text expects. */
export const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, "\n");

const ownWords = z
  .string()
  .transform(withPlainLineEnds)
  .superRefine((text, context) => {
    if (text.length <= limits.text) return;
    const params = { limit: limits.text, length: text.length };
    context.addIssue({ code: "custom", message: "employer:errors.textTooLong", params });
  })
  .optional();

const languageRow = z.object({ purpose: z.enum(["required", "helpful"]).optional(), level: code(germanLevels) });

const OwnQuestionForm = z.object({
  text: line(limits.question),
  lang: code(langs),
  translations: z.object({ de: line(limits.question), pl: line(limits.question), cs: line(limits.question) }),
});

/**
 * What the form can carry, complete or not: a draft may be half done, so only kind and occupation are asked for, and a
 * title in any of the three languages (resolveForm).
 * What is still missing before others may see it says listingProblems.
 */
export const ListingForm = z.object({
  kind: z.enum(kinds),
  occupation: z.string().max(80),
  titleDe: title,
  titlePl: title,
  titleCs: title,
  places: z.array(line(limits.name)).max(limits.places),

  payMin: amount,
  payMax: amount,
  payUnit: code(payUnits),
  payCurrency: code(currencies),
  unpaid: z.literal("on").optional(),
  payAgreement: line(limits.name),
  trainingPay: z.array(amount).max(limits.trainingYears),

  hoursMin: z.number().min(1).max(limits.weeklyHours).optional(),
  hoursMax: z.number().min(1).max(limits.weeklyHours).optional(),
  shifts: codeList(shifts),
  shiftTimes: z.object(timeRows),
  startsOn: day,
  contract: code(contracts),
  contractMonths: whole(1, limits.contractMonths),
  posts: whole(1, limits.posts),

  germanLevel: code(germanLevels),
  germanExamLevel: code(germanLevels),
  germanCourse: code(germanCourses),
  languages: z.object({
    pl: languageRow,
    cs: languageRow,
    uk: languageRow,
    en: languageRow,
    hsb: languageRow,
    dsb: languageRow,
  }),
  teamLanguages: codeList(spokenLanguages),

  leavingCertificate: code(leavingCertificates),
  experience: code(experiences),
  experienceYears: whole(1, limits.experienceYears),
  licences: codeList(licences),
  licencesNice: codeList(licences),

  tasks: phrases,
  requirements: phrases,
  requirementsNice: phrases,
  benefits: phrases,
  features: codeList(features),

  trainingMonths: whole(1, limits.trainingMonths),
  trainingForm: code(trainingTypes),
  schoolPlace: line(limits.name),
  schoolRhythm: code(schoolRhythms),
  schoolHostel: code(schoolHostels),
  schoolCosts: code(schoolCosts),
  dayFrom: time,
  dayUntil: time,
  daySetting: code(daySettings),
  trainingExam: code(trainingExams),
  furtherStep: code(furtherSteps),

  text: ownWords,
  textLang: code(langs),
  translations: z.object({ de: ownWords, pl: ownWords, cs: ownWords }),
  questions: z.array(z.string().max(80)).max(askedAtMost),
  ownQuestions: z.array(OwnQuestionForm).max(ownAtMost).default([]),

  contactName: line(limits.name),
  contactRole: line(limits.name),
  /** Read with the company's country, which only the store knows (listingFormOf). */
  contactPhone: line(100),
  contactEmail: MailAddress.optional(),
  publishOn: day,
  deadline: day,
  answerDays: whole(1, limits.answerDays),
});

export type TypedListing = z.output<typeof ListingForm>;
