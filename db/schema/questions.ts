import type * as Code from "../codes.ts";
import type * as Question from "../question-codes.ts";
import type { Flag } from "./column-types.ts";

/** Loaded from db/data: what companies may ask of those who apply. An id never changes what it means. */
export interface QuestionTables {
  question: QuestionTable;
  question_field: QuestionFieldTable;
  question_kind: QuestionKindTable;
  question_option: QuestionOptionTable;
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
