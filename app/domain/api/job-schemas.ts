import { z } from "zod";
import {
  contracts,
  countries,
  currencies,
  experiences,
  features,
  fields,
  germanCourses,
  germanLevels,
  kinds,
  langs,
  languagePurposes,
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
import { roadOrigins } from "#db/region/road-origins.ts";
import { shiftParts } from "#db/shifts/shift-parts.ts";
import { dimensionNames } from "#app/domain/search/dimensions.ts";
import { firstLegs, lineKinds } from "#app/domain/timetable/transit.ts";

/** What the API answers. The types of the answers and the OpenAPI description both come from here. */

const day = z.iso.date();
const code = <Codes extends readonly string[]>(codes: Codes) => z.enum(codes);

export const Place = z.object({
  id: z.string(),
  name: z.string().describe("In the language asked for."),
  localName: z.string().describe("In the language of its country."),
  country: code(countries),
  district: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
});

export const Pay = z.object({
  currency: code(currencies),
  min: z.int().describe("Gross, in minor units: 1750 is 17.50. 0 to 0 is unpaid."),
  max: z.int(),
  unit: code(payUnits),
  perTrainingYear: z.array(z.int()).describe("Minor units a month, for each year of a training; else empty."),
  agreement: z.string().nullable().describe("The collective agreement the pay follows."),
  text: z.string().describe("The same in words of the language asked for."),
});

export const JobSummary = z.object({
  id: z.string(),
  url: z.object({ de: z.url(), pl: z.url(), cs: z.url() }).describe("The page in each language."),
  title: z.string().describe("In the language asked for."),
  originalTitle: z.string().describe("As the company wrote it, in German or in the language of the place of work."),
  originalTitleLang: code(langs),
  kind: code(kinds),
  field: code(fields),
  occupation: z.object({
    id: z.string(),
    name: z.string(),
    isco08: z.string().nullable(),
    esco: z.string().nullable().describe("URI of the ESCO occupation."),
  }),
  company: z.object({ name: z.string(), url: z.url(), website: z.string().nullable() }),
  places: z.array(Place),
  pay: Pay.nullable().describe("Null only for listings from before every ad had to state its pay."),
  weeklyHours: z.object({ min: z.number(), max: z.number() }).nullable(),
  shifts: z.array(code(shifts)),
  shiftTimes: z
    .array(z.object({ part: code(shiftParts), begins: z.string(), ends: z.string() }))
    .describe("Where the company says so: HH:MM, local time. An end that is not later is on the next day."),
  contract: code(contracts).nullable(),
  contractMonths: z.int().nullable(),
  startsOn: day.nullable().describe("Null: at once."),
  posts: z.int().describe("How many people are looked for."),
  germanLevel: code(germanLevels).describe("German needed on the first day."),
  languages: z.array(
    z.object({ lang: code(spokenLanguages), level: code(germanLevels).nullable(), purpose: code(languagePurposes) }),
  ),
  certificate: code(leavingCertificates).nullable().describe("School leaving certificate or qualification needed."),
  experience: code(experiences).nullable(),
  experienceYears: z.int().nullable(),
  features: z.array(code(features)),
  answerDays: z.int().describe("The company promises an answer within so many working days where the work is done."),
  publishedOn: day,
  deadline: day.describe("Last day to apply."),
  updatedAt: z.iso.datetime(),
});

export const JobHit = JobSummary.extend({
  way: z
    .object({
      km: z.number(),
      minutes: z.int(),
      via: z.string().nullable().describe("The border crossing."),
      roads: z
        .object({
          origin: z
            .enum(roadOrigins)
            .describe("osrm: © OpenStreetMap contributors, ODbL, which whoever shows the minutes has to say."),
          source: z.string().describe("Whom to name beside that; may be empty."),
          day: day.describe("As of which the roads are."),
        })
        .nullable()
        .describe("The road network of which the minutes are; null: they are estimated."),
    })
    .nullable()
    .describe("By car from the place searched from; kilometres are estimated."),
  withoutCar: z
    .object({
      arrives: z.string().describe("HH:MM, before the first shift begins."),
      back: z.string().describe("HH:MM, at home after the last shift."),
      line: z
        .object({ kind: z.enum(lineKinds), name: z.string() })
        .nullable()
        .describe("Null: all the way on foot or by bicycle."),
      by: z.enum(firstLegs).describe("To the stop."),
      sameTown: z.boolean().describe("Work is in the place searched from: how far it is depends on the addresses."),
    })
    .nullable()
    .describe("By bus and train from there, where every shift can be reached and a timetable is known; else null."),
});

const WrittenText = z.object({ lang: code(langs), text: z.string() });

export const Job = JobSummary.extend({
  germanForExam: code(germanLevels).nullable(),
  germanCourse: code(germanCourses).nullable(),
  licences: z.array(z.object({ licence: code(licences), necessity: code(necessities) })),
  training: z
    .object({
      months: z.int().nullable(),
      form: code(trainingTypes).nullable(),
      school: z.string().nullable(),
      rhythm: code(schoolRhythms).nullable().describe("Of the vocational school."),
      hostel: code(schoolHostels).nullable().describe("Where one lives in weeks of school."),
      costs: code(schoolCosts).nullable().describe("What of the school the company pays."),
      day: z.object({ from: z.string(), until: z.string() }).nullable().describe("A usual day, HH:MM."),
      setting: code(daySettings).nullable().describe("Where most of the day is spent."),
      exam: code(trainingExams).nullable().describe("Before whom the final exam is taken."),
      level: z.int().nullable().describe("Of the German framework of qualifications (DQR)."),
      further: code(furtherSteps).nullable().describe("What comes after, with the company's help."),
    })
    .nullable(),
  tasks: z.array(z.string()),
  requirements: z.array(z.object({ text: z.string(), necessity: code(necessities) })),
  benefits: z.array(z.string()),
  text: WrittenText.nullable().describe("In the company's own words, in the language it wrote."),
  translation: WrittenText.nullable().describe("The same, translated by a person into the language asked for."),
});

const reading = {
  text: z.string().describe("The part of the text that was read as this."),
  instead: z.string().nullable().describe("What was searched for instead, where the text was taken for a slip."),
};

export const Understanding = z.object({
  occupations: z.array(z.object({ ...reading, concepts: z.array(z.object({ id: z.string(), name: z.string() })) })),
  companies: z.array(z.object({ ...reading, name: z.string() })),
  fields: z.array(z.object({ ...reading, field: code(fields) })),
  kinds: z.array(z.object({ ...reading, kind: code(kinds) })),
  conditions: z
    .array(z.object({ ...reading, filter: z.enum([...dimensionNames, "german", "transit"]), value: z.string() }))
    .describe("Filters that stand in the text, e.g. night shifts."),
  refusals: z
    .array(
      z.object({
        ...reading,
        not: z.array(z.string()).describe("Occupation ids that are left out, as in the parameter not."),
        no: z.array(z.string()).describe("What else is left out, as in the parameter no."),
      }),
    )
    .describe("What the text does not want, e.g. no night shifts."),
  district: z.object({ ...reading, id: z.string(), name: z.string() }).nullable(),
  place: z
    .object({ id: z.string(), name: z.string(), others: z.array(z.string()).describe("Of the same name.") })
    .nullable()
    .describe("Searched from, whether given apart or read in the text."),
  unknownPlace: z
    .object({ typed: z.string(), suggestions: z.array(z.string()) })
    .nullable()
    .describe("A place nobody knows narrows nothing."),
  words: z.array(z.string()).describe("Searched as words of the ad."),
  alsoPlaces: z
    .array(z.object({ text: z.string(), id: z.string(), name: z.string() }))
    .describe("What was read as something else, or beside another place, and is a place as well."),
  unknown: z
    .array(z.object({ text: z.string(), near: z.array(z.string()).describe("Known words one slip away.") }))
    .describe("Words that neither the vocabulary nor any listing knows."),
  areas: z
    .array(z.object({ ...reading, name: z.string(), districts: z.array(z.string()) }))
    .describe("Parts of the region and of its countries, with the ids of their districts."),
  countries: z.array(z.object({ ...reading, countries: z.array(code(countries)) })).describe("Any of them will do."),
  wage: z
    .object({
      text: z.string(),
      pay: z.string().describe("As the parameter pay says it."),
      net: z.boolean().describe("Said of what is left after taxes; it was compared with gross pay all the same."),
      rate: day.nullable().describe("The day of the rate by which other money was compared."),
      compared: z.boolean().describe("False where the office has set no rate: then it narrows nothing."),
    })
    .nullable(),
  start: z.object({ text: z.string(), start: z.string().describe("As the parameter start says it.") }).nullable(),
  leftOut: z.array(z.string()).describe("Parts of the text that changed nothing."),
});

const facetNames = [...dimensionNames, "district", "german", "start", "pay", "transit"] as const;
/** Each is described by its name: Object.fromEntries forgets names. */
type Facets = Record<(typeof facetNames)[number], z.ZodRecord<z.ZodString, z.ZodInt>>;

export const JobSearch = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  perPage: z.int(),
  understanding: Understanding,
  facets: z
    .object(Object.fromEntries(facetNames.map((name) => [name, z.record(z.string(), z.int())])) as Facets)
    .describe("What each filter would find, each counted without itself."),
  items: z.array(JobHit),
});

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});
