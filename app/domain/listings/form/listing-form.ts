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
import { textLimit } from "../checks/kind-asks.ts";

const line = (limit: number) => z.string().max(limit).optional();
const code = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.enum(codes).optional();
const codeList = <const Codes extends readonly [string, ...string[]]>(codes: Codes) => z.array(z.enum(codes));
const amount = z.number().min(0).max(9_999_999).optional();
const whole = (min: number, max: number) =>
  z.number().min(min).max(max).refine(Number.isInteger, "employer:errors.wholeNumber").optional();
const day = z.iso.date().optional();
const phrases = z.array(z.string().max(80)).max(60);

/** Browsers send line ends as two characters, which nobody who counts their text expects. */
export const withPlainLineEnds = (text: string) => text.replace(/\r\n?/g, "\n");

const ownWords = z
  .string()
  .transform(withPlainLineEnds)
  .superRefine((text, context) => {
    if (text.length <= textLimit) return;
    const params = { limit: textLimit, length: text.length };
    context.addIssue({ code: "custom", message: "employer:errors.textTooLong", params });
  })
  .optional();

const languageRow = z.object({ purpose: z.enum(["required", "helpful"]).optional(), level: code(germanLevels) });

/**
 * What the form can carry, complete or not: a draft may be half done, so only kind, occupation, title and the level of
 * German are asked for: guessed, the last would shut people out.
 * What is still missing before others may see it says listingProblems.
 */
export const ListingForm = z.object({
  kind: z.enum(kinds),
  occupation: z.string().max(80),
  titleDe: z.string().min(3).max(120),
  titlePl: line(120),
  titleCs: line(120),
  places: z.array(line(120)).max(3),

  payMin: amount,
  payMax: amount,
  payUnit: code(payUnits),
  payCurrency: code(currencies),
  payAgreement: line(120),
  trainingPay: z.array(amount).max(4),

  hoursMin: z.number().min(1).max(60).optional(),
  hoursMax: z.number().min(1).max(60).optional(),
  shifts: codeList(shifts),
  startsOn: day,
  contract: code(contracts),
  contractMonths: whole(1, 120),
  posts: whole(1, 99),

  germanLevel: z.enum(germanLevels, "employer:errors.germanMissing"),
  germanExamLevel: code(germanLevels),
  germanCourse: code(germanCourses),
  languages: z.object({ pl: languageRow, cs: languageRow, en: languageRow, hsb: languageRow, dsb: languageRow }),
  teamLanguages: codeList(spokenLanguages),

  leavingCertificate: code(leavingCertificates),
  experience: code(experiences),
  experienceYears: whole(1, 30),
  licences: codeList(licences),
  licencesNice: codeList(licences),

  tasks: phrases,
  requirements: phrases,
  requirementsNice: phrases,
  benefits: phrases,
  features: codeList(features),

  trainingMonths: whole(1, 60),
  trainingForm: code(trainingTypes),
  schoolPlace: line(120),

  text: ownWords,
  textLang: code(langs),
  translations: z.object({ de: ownWords, pl: ownWords, cs: ownWords }),
  questions: z.array(line(300)).max(3),
  questionLang: code(langs),

  contactName: line(120),
  contactRole: line(120),
  contactPhone: z
    .string()
    .regex(/^[+\d][\d\s()/.-]{4,30}$/, "employer:errors.phone")
    .optional(),
  contactEmail: z.email().max(254).optional(),
  deadline: day,
  answerDays: whole(1, 28),
});

export type TypedListing = z.output<typeof ListingForm>;
