import path from "node:path";
import { z } from "zod";
import { countries, crossingRoads, districtRoles, fields, kinds, phraseSections, trainingTypes } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";
import { answerKinds, questionUnits } from "#db/question-codes.ts";

export const dataFiles = [
  "districts",
  "places",
  "postal-codes",
  "crossings",
  "occupations",
  "phrases",
  "questions",
  "minimum-wages",
  "training-pay",
] as const;

export const dataFile = (name: (typeof dataFiles)[number]) => path.resolve("db/data", `${name}.csv`);

const text = z.string().min(1);
const optional = z.string().transform((cell) => (cell === "" ? null : cell));
const number = text.transform(Number).pipe(z.number());
const names = { name_de: text, name_pl: text, name_cs: text };
const list = z.string().transform((cell) =>
  cell
    .split("|")
    .map((item) => item.trim())
    .filter(Boolean),
);

const District = z.object({
  id: text,
  country: z.enum(countries),
  name: text,
  ...names,
  role: z.enum(districtRoles),
  subdivision: optional,
});

const Place = z.object({
  id: text,
  country: z.enum(countries),
  name: text,
  name_de: optional,
  name_pl: optional,
  name_cs: optional,
  name_hsb: optional,
  name_dsb: optional,
  alternates: list,
  district: optional,
  lat: number,
  lon: number,
  population: number,
  geonames_id: optional,
});

const PostalCode = z.object({ country: z.enum(countries), code: z.string().regex(/^\d{5}$/), place: text });

const Crossing = z.object({
  id: text,
  countries: list.pipe(z.array(z.enum(countries)).min(2)),
  ...names,
  lat: number,
  lon: number,
  road: z.enum(crossingRoads),
});

const Occupation = z.object({
  id: text,
  ...names,
  name_en: optional,
  synonyms_de: list,
  synonyms_pl: list,
  synonyms_cs: list,
  esco_uri: optional,
  esco_code: optional,
  esco_label_en: optional,
  esco_match: optional,
  esco_uris_related: list,
  isco08: optional,
  esco_isco08: optional,
  kldb2010: optional,
  kldb_source: optional,
  field: z.enum(fields),
  is_training_occupation: optional,
  training_type: z.enum(["none", ...trainingTypes]).transform((type) => (type === "none" ? null : type)),
  training_months: z.string().transform((cell) => (cell === "" ? null : Number(cell))),
  legal_basis: optional,
  regulated_in_germany: z.enum(["true", "false", ""]),
  permit_note_de: optional,
  name_source: optional,
  name_source_pl: optional,
  name_source_cs: optional,
});

const Phrase = z.object({
  id: text,
  section: z.enum(phraseSections),
  fields: list.pipe(z.array(z.enum(fields))),
  kinds: list.pipe(z.array(z.enum(kinds))),
  text_de: text,
  text_pl: text,
  text_cs: text,
});

const Question = z.object({
  id: text,
  answer: z.enum(answerKinds),
  unit: optional.pipe(z.enum(questionUnits).nullable()),
  fields: list.pipe(z.array(z.enum(fields))),
  kinds: list.pipe(z.array(z.enum(kinds))),
  text_de: text,
  text_pl: text,
  text_cs: text,
  /** The codes of a choice, and what each is called. */
  options: list,
  options_de: list,
  options_pl: list,
  options_cs: list,
});

export type DistrictFileRow = z.output<typeof District>;
export type PlaceFileRow = z.output<typeof Place>;
export type PostalCodeFileRow = z.output<typeof PostalCode>;
export type CrossingFileRow = z.output<typeof Crossing>;
export type OccupationFileRow = z.output<typeof Occupation>;
export type PhraseFileRow = z.output<typeof Phrase>;
export type QuestionFileRow = z.output<typeof Question>;

export const readDistricts = () => readCsv(dataFile("districts"), District, { unique: ["id"] });
export const readPlaces = () => readCsv(dataFile("places"), Place, { unique: ["id"] });
export const readPostalCodes = () =>
  readCsv(dataFile("postal-codes"), PostalCode, { unique: ["country", "code", "place"] });
export const readCrossings = () => readCsv(dataFile("crossings"), Crossing, { unique: ["id"] });
export const readOccupations = () => readCsv(dataFile("occupations"), Occupation, { unique: ["id"] });
export const readPhrases = () => readCsv(dataFile("phrases"), Phrase, { unique: ["id"] });
export const readQuestions = () => readCsv(dataFile("questions"), Question, { unique: ["id"] });
