import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { certificates, experienceSpans, schoolCertificates, ways, workTimes } from "#db/bring-codes.ts";
import { companyKinds, countries, currencies, fields, germanLevels, kinds, langs } from "#db/codes.ts";
import { readCsv, type RowSchema } from "#db/csv.ts";
import { regionFile } from "#db/region/region-files.server.ts";
import { readQuestions } from "../vocabulary-files.server.ts";

export const levels = ["helper", "skilled", "specialist", "expert", "lead"] as const;

const text = z.string().min(1);
const optionalText = z.string().transform((value) => value || null);
const wholeNumber = z.coerce.number().int().min(1);
const money = z.coerce.number().positive();
const optionalMoney = z
  .literal("")
  .transform(() => null)
  .or(money);
const list = z.string().transform((value) => (value ? value.split("|") : []));
const listOf = <Item extends string>(items: readonly Item[]) => list.pipe(z.array(z.enum(items)));
const titles = { title_de: text, title_pl: text, title_cs: text };
const texts = { text_de: optionalText, text_pl: optionalText, text_cs: optionalText };

const CompanyRow = z.object({
  slug: text,
  name: text,
  place: text,
  country: z.enum(countries),
  street: text,
  postal_code: text,
  website: z.url(),
  contact_name: text,
  contact_role: text,
  contact_phone: optionalText,
  contact_email: z.email(),
  staff: wholeNumber,
  fields: listOf(fields),
  team_languages: listOf(langs),
  pay_agreement: optionalText,
  answer_days: wholeNumber,
  benefits: list,
  about_de: text,
  ...{ about_pl: optionalText, about_cs: optionalText },
});

/** A partner or a university, and the occupations in which it offers something. */
const OrganisationRow = CompanyRow.extend({ kind: z.enum(companyKinds), occupations: list });

const PlaceRow = z.object({ place: text });

/** Who asks for membership. */
const AdmissionRow = z.object({
  ...{ name: text, street: text, postal_code: text, place: text, website: z.url() },
  staff: z
    .literal("")
    .transform(() => null)
    .or(wholeNumber),
  lang: z.enum(langs),
  ...{ contact_name: text, contact_email: z.email(), message: optionalText },
  fields: listOf(fields),
  days_ago: wholeNumber,
});

/** What somebody in this occupation does, and which companies would have such a post. No companies: any of the field. */
const ProfileRow = z.object({
  occupation_id: text,
  level: z.enum(levels),
  /** How much oftener than others this occupation is looked for. */
  demand: z.coerce.number().positive(),
  companies: list,
  tasks: list,
  requirements: list,
});

const PayRow = z.object({
  country: z.enum(countries),
  currency: z.enum(currencies),
  field: z.enum(fields),
  level: z.enum(levels),
  hour_min: optionalMoney,
  hour_max: optionalMoney,
  month_min: money,
  month_max: money,
});

const TrainingRow = z.object({ field: z.enum(fields), year1: money, year2: money, year3: money, year4: money });
const TitleRow = z.object({ occupation_id: text, ...titles });
const AcademicTitleRow = z.object({ occupation_id: text, kind: z.enum(["dual_study", "thesis"]), ...titles });

/** Stands on a listing only if one of the phrases or features it `needs` does. */
const TextRow = z.object({ id: text, fields: listOf(fields), kinds: listOf(kinds), needs: list, ...texts });

const OwnQuestionRow = TextRow.extend({ answer_de: text, answer_pl: text, answer_cs: text });

/** A question of the catalogue with what people answer: codes and numbers, days as days from now, or their own words. */
const QuestionRow = z.object({
  question: text,
  needs: list,
  answers: list,
  answer_de: z.string(),
  answer_pl: z.string(),
  answer_cs: z.string(),
});

/** Somebody who applies for listings of these kinds and fields; no fields: any. */
const ApplicantRow = z.object({
  name: text,
  email: z.email(),
  lang: z.enum(langs),
  german_level: z.enum(germanLevels),
  kinds: listOf(kinds),
  fields: listOf(fields),
  /** What they bring; whoever names nothing here ticks nothing. */
  experience: z.enum(["", ...experienceSpans]),
  school: z.enum(["", ...schoolCertificates]),
  certificates: listOf(certificates),
  /** "at_once", a day, or after so many days. */
  start: z.string(),
  times: listOf(workTimes),
  ways: listOf(ways),
  trial_day: z.enum(["0", "1"]),
  message: optionalText,
});

const ReplyRow = z.object({
  status: z.enum(["invited", "hired", "declined"]),
  lang: z.enum(langs),
  subject: text,
  text,
});

export const storyActs = [
  "sent",
  "in_review",
  "invited",
  "trial_day",
  "offer",
  "hired",
  "declined",
  "withdrawn",
  "asks",
  "tells",
  "writes",
  "proposed",
  "agreed",
  "took_place",
  "noted",
  "tagged",
] as const;

/** One step of a story. Days are working days before today; `by` is somebody of the company, else its contact. */
const StoryRow = z.object({
  story: text,
  company: text,
  applicant: z.email(),
  act: z.enum(storyActs),
  days: wholeNumber,
  time: z.string().regex(/^\d\d:\d\d$/),
  by: optionalText,
  lang: z
    .literal("")
    .transform(() => null)
    .or(z.enum(langs)),
  text: optionalText,
  /** A file of papers/ that comes with the message. */
  paper: optionalText,
});

/** Of a story; times are working days from today with a time, "3 08:00". */
const AppointmentRow = z.object({
  story: text,
  kind: z.enum(["talk", "trial_day"]),
  times: list,
  minutes: wholeNumber,
  place: text,
  contact: text,
  word_lang: z.enum(langs),
});

const MemberRow = z.object({
  company: text,
  email: z.email(),
  name: text,
  role: z.enum(["member", "reader"]),
  lang: z.enum(langs),
});

/** What is left of earlier applications, long erased: working days to each first answer, and how many the board closed. */
const RecordRow = z.object({ company: text, days: list, closed: z.coerce.number().int() });

const LetterRow = z.object({ company: text, decision: z.enum(["trial_day"]), lang: z.enum(langs), text });

export type Level = (typeof levels)[number];
export type DemoCompany = z.output<typeof CompanyRow>;
export type Profile = z.output<typeof ProfileRow>;
export type PayRange = z.output<typeof PayRow>;
export type DemoOrganisation = z.output<typeof OrganisationRow>;
export type DemoTitles = { title_de: string; title_pl: string; title_cs: string };
export type DemoText = z.output<typeof TextRow>;
export type Applicant = z.output<typeof ApplicantRow>;
export type StoryAct = z.output<typeof StoryRow>;
export type DemoContent = ReturnType<typeof readDemoContent>;

/** Half of it is any board's, half a region's: its companies and people, and what stands between them. */
export function readDemoContent(regionDir: string) {
  const file = (name: string) => path.resolve("db/seed/demo", `${name}.csv`);
  const own = (name: string) => regionFile(regionDir, `demo/${name}.csv`);
  const ofRegion = <Schema extends RowSchema>(
    name: string,
    schema: Schema,
    unique: readonly (keyof z.output<Schema> & string)[],
  ) => (existsSync(own(name)) ? readCsv(own(name), schema, { unique }) : []);
  const companies = readCsv(own("companies"), CompanyRow, { unique: ["slug"] });
  return {
    companies,
    organisations: ofRegion("organisations", OrganisationRow, ["slug"]),
    /** The company that the demo signs in as: it should have something to show. */
    shown: companies[0]?.slug ?? "",
    profiles: byOccupation(readCsv(file("occupation-profiles"), ProfileRow, { unique: ["occupation_id"] })),
    pay: readCsv(file("pay"), PayRow, { unique: ["country", "field", "level"] }),
    training: new Map(readCsv(file("training"), TrainingRow, { unique: ["field"] }).map((row) => [row.field, row])),
    titles: byOccupation(readCsv(file("titles"), TitleRow, { unique: ["occupation_id"] })),
    academicTitles: readCsv(file("academic-titles"), AcademicTitleRow, { unique: ["occupation_id", "kind"] }),
    texts: readCsv(file("texts"), TextRow, { unique: ["id"] }),
    questions: withCatalogue(readCsv(file("questions"), QuestionRow, { unique: ["question"] })),
    ownQuestions: ofRegion("own-questions", OwnQuestionRow, ["id"]),
    applicants: readCsv(own("applicants"), ApplicantRow, { unique: ["email"] }),
    replies: readCsv(file("replies"), ReplyRow, { unique: ["status", "lang"] }),
    stories: ofRegion("stories", StoryRow, ["story", "act", "days", "time"]),
    appointments: ofRegion("appointments", AppointmentRow, ["story"]),
    members: ofRegion("members", MemberRow, ["email"]),
    records: ofRegion("answer-records", RecordRow, ["company"]),
    letters: ofRegion("letters", LetterRow, ["company", "decision", "lang"]),
    admissions: ofRegion("admissions", AdmissionRow, ["name"]),
    /** Towns with vocational schools, and such where a station is near enough to the industrial estates. */
    schools: ofRegion("schools", PlaceRow, ["place"]).map(({ place }) => place),
    stations: new Set(ofRegion("stations", PlaceRow, ["place"]).map(({ place }) => place)),
  };
}

/** In the order of the catalogue, where fields and kinds of a question stand. */
function withCatalogue(rows: z.output<typeof QuestionRow>[]) {
  const catalogue = readQuestions();
  const unknown = rows.find(({ question }) => !catalogue.some(({ id }) => id === question));
  if (unknown) throw new Error(`questions.csv: ${unknown.question} is not in the catalogue`);
  return catalogue.flatMap(({ id, answer: kind, fields, kinds }) =>
    rows.filter(({ question }) => question === id).map((row) => ({ ...row, kind, fields, kinds })),
  );
}

function byOccupation<Row extends { occupation_id: string }>(rows: Row[]) {
  return new Map(rows.map((row) => [row.occupation_id, row]));
}
