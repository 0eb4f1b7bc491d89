import type * as Code from "../codes.ts";
import type * as Question from "../question-codes.ts";
import type { Flag, Instant } from "./column-types.ts";

/** Loaded from db/data and worded by the office: what companies may ask of those who apply. An id never changes what it means. */
export interface QuestionTables {
  question: QuestionTable;
  question_field: QuestionFieldTable;
  question_kind: QuestionKindTable;
  question_option: QuestionOptionTable;
  question_version: QuestionVersionTable;
}

interface QuestionTable {
  id: string;
  answer_kind: Question.AnswerKind;
  unit: Question.QuestionUnit | null;
  /** In the order of the file. */
  position: number;
  text_de: string;
  text_pl: string;
  text_cs: string;
  /** Out of the file: still asked and read where it was chosen, offered to nobody. */
  retired: Flag;
  /** When the office worded it; loading the files leaves it alone from then on. */
  edited_at: Instant | null;
  edited_by: string | null;
  /** Taken out of use by the office, whatever the file says. */
  retired_at: Instant | null;
}

/** A question without rows here fits every field. */
interface QuestionFieldTable {
  question_id: string;
  field: Code.Field;
}

/** A question without rows here fits every kind. */
interface QuestionKindTable {
  question_id: string;
  kind: Code.Kind;
}

interface QuestionOptionTable {
  question_id: string;
  code: string;
  position: number;
  text_de: string;
  text_pl: string;
  text_cs: string;
  retired: Flag;
}

/** What a question and its choices said before. */
interface QuestionVersionTable {
  id: string;
  question_id: string;
  text_de: string;
  text_pl: string;
  text_cs: string;
  /** In JSON: code, retired and the texts of each choice. */
  options: string;
  /** Null where it came from the board's files. */
  written_at: Instant | null;
  written_by: string | null;
  replaced_at: Instant;
}
