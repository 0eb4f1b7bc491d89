import type { AdmissionRefusal } from "../admissions/admission-refusals.ts";
import type * as Code from "../codes.ts";
import type { Instant } from "./column-types.ts";

export interface AdmissionTables {
  admission: AdmissionTable;
  admission_field: AdmissionFieldTable;
  admission_answer: AdmissionAnswerTable;
}

/** A company that asks for membership. Once it is admitted, it is a company and the row is gone. */
interface AdmissionTable {
  id: string;
  /** Of the name and the mail address, as long as nobody has declined. */
  open_key: string | null;
  name: string;
  street: string;
  postal_code: string;
  /** By its name in `lang`. */
  place: string;
  website: string | null;
  staff: number | null;
  contact_name: string;
  contact_phone: string | null;
  contact_email: string;
  lang: Code.Lang;
  message: string | null;
  created_at: Instant;
  /** When the mail that asks for a confirmation was last written. */
  mailed_at: Instant;
  confirm_hash: string;
  confirm_by: Instant;
  /** From here on the office sees it. */
  confirmed_at: Instant | null;
  asked_at: Instant | null;
  question: string | null;
  declined_at: Instant | null;
  declined_by: string | null;
  refusal: AdmissionRefusal | null;
  /** What the office wrote beside the reason. */
  words: string | null;
}

interface AdmissionFieldTable {
  admission_id: string;
  field: Code.Field;
}

/** How long somebody waited for a first answer, kept without who it was. */
interface AdmissionAnswerTable {
  id: string;
  handed_in_at: Instant;
  answered_at: Instant;
}
