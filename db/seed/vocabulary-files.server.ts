import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { fields, kinds, phraseSections, trainingTypes } from "#db/codes.ts";
import { readCsv } from "#db/csv.ts";
import { interestDrawings } from "#db/pupils/interest-drawings.ts";
import { answerKinds, questionUnits } from "#db/question-codes.ts";
import { regionFile } from "#db/region/region-files.server.ts";

export const dataFiles = ["occupations", "phrases", "questions", "interests", "minimum-wages", "training-pay"] as const;

export const dataFile = (name: (typeof dataFiles)[number]) => path.resolve("db/data", `${name}.csv`);

const text = z.string().min(1);
const optional = z.string().transform((cell) => (cell === "" ? null : cell));
const names = { name_de: text, name_pl: text, name_cs: text };
const list = z.string().transform((cell) =>
  cell
    .split("|")
    .map((item) => item.trim())
    .filter(Boolean),
);

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

/** "metal:3|craft:2" */
const weights = list.pipe(
  z.array(
    z
      .string()
      .regex(/^[a-z_-]+:[1-9]$/)
      .transform((cell) => ({ name: cell.slice(0, -2), weight: Number(cell.slice(-1)) })),
  ),
);

const Interest = z.object({
  id: z.string().regex(/^[a-z]+$/),
  drawing: z.enum(interestDrawings),
  text_de: text,
  text_pl: text,
  text_cs: text,
  short_de: text,
  short_pl: text,
  short_cs: text,
  fields: weights.transform((rows) => rows.map(({ name, weight }) => ({ field: z.enum(fields).parse(name), weight }))),
  occupations: weights,
});

export type OccupationFileRow = z.output<typeof Occupation>;
export type PhraseFileRow = z.output<typeof Phrase>;
export type QuestionFileRow = z.output<typeof Question>;

export type InterestFileRow = z.output<typeof Interest>;

export const readOccupations = () => readCsv(dataFile("occupations"), Occupation, { unique: ["id"] });

/** Those of every board, then those that only a region has. */
export function readPhrases(regionDir: string): PhraseFileRow[] {
  const own = regionFile(regionDir, "phrases.csv");
  const files = [dataFile("phrases"), ...(existsSync(own) ? [own] : [])];
  return files.flatMap((file) => readCsv(file, Phrase, { unique: ["id"] }));
}

export const readQuestions = () => readCsv(dataFile("questions"), Question, { unique: ["id"] });

export const readInterests = () => readCsv(dataFile("interests"), Interest, { unique: ["id"] });
