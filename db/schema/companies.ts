import type * as Code from "../codes.ts";
import type { Day, Instant, WithDefault } from "./column-types.ts";

export interface CompanyTables {
  company: CompanyTable;
  company_field: CompanyFieldTable;
  company_language: CompanyLanguageTable;
  company_text: CompanyTextTable;
  company_welcome: CompanyWelcomeTable;
  company_welcome_text: CompanyWelcomeTextTable;
  company_site: CompanySiteTable;
  company_picture: CompanyPictureTable;
  company_picture_text: CompanyPictureTextTable;
  company_picture_file: CompanyPictureFileTable;
  company_picture_change: CompanyPictureChangeTable;
  company_change: CompanyChangeTable;
  company_change_text: CompanyChangeTextTable;
  company_answer: CompanyAnswerTable;
  company_holiday: CompanyHolidayTable;
}

interface CompanyTable {
  id: string;
  slug: string;
  name: string;
  kind: WithDefault<Code.CompanyKind>;
  place_id: string;
  street: string;
  postal_code: string;
  website: string | null;
  staff: number | null;
  apprentices: number | null;
  contact_name: string;
  contact_role: string | null;
  contact_phone: string | null;
  contact_email: string;
  created_at: Instant;
  suspended_at: Instant | null;
  suspended_by: string | null;
  suspension_reason: string | null;
  /** The last day of its membership, once that is known. */
  leaves_on: WithDefault<Day | null>;
  /** Since then it is suspended for good. */
  left_at: WithDefault<Instant | null>;
}

interface CompanyFieldTable {
  company_id: string;
  field: Code.Field;
}

/** Languages that people in the company speak with each other. */
interface CompanyLanguageTable {
  company_id: string;
  lang: Code.Lang;
}

interface CompanyTextTable {
  company_id: string;
  lang: Code.Lang;
  about: string;
}

/** What somebody new gets, beside pay. */
interface CompanyWelcomeTable {
  company_id: string;
  welcome: Code.Welcome;
}

/** The same in the company's own words. */
interface CompanyWelcomeTextTable {
  company_id: string;
  lang: Code.Lang;
  text: string;
}

/** Where people work beside the seat, which stands in the company itself. */
interface CompanySiteTable {
  id: string;
  company_id: string;
  place_id: string;
  street: string;
  postal_code: string;
  created_at: Instant;
}

/** Seen by everybody once the office has looked at it (approved_at). */
interface CompanyPictureTable {
  id: string;
  company_id: string;
  kind: Code.PictureKind;
  position: number;
  submitted_by: string | null;
  submitted_at: Instant;
  approved_at: Instant | null;
  returned_at: Instant | null;
  remark: string | null;
}

/** What is on it, for whoever does not see it. */
interface CompanyPictureTextTable {
  picture_id: string;
  lang: Code.Lang;
  alt: string;
}

/** The picture in one size and form, in the store of files. */
interface CompanyPictureFileTable {
  file_id: string;
  picture_id: string;
  format: Code.PictureFormat;
  width: number;
  height: number;
  size: number;
  data_key: string;
}

/** All the words of a picture that is shown as they shall be, unread by the office or sent back (returned_at). */
interface CompanyPictureChangeTable {
  picture_id: string;
  alt_de: string | null;
  alt_pl: string | null;
  alt_cs: string | null;
  submitted_by: string | null;
  submitted_at: Instant;
  returned_at: Instant | null;
  remark: string | null;
}

/** Words that the office has not read yet, or has sent back (returned_at); what is published stands beside them. */
interface CompanyChangeTable {
  company_id: string;
  submitted_by: string | null;
  submitted_at: Instant;
  returned_at: Instant | null;
  remark: string | null;
}

/** All the words as they shall be, a row for each language. */
interface CompanyChangeTextTable {
  company_id: string;
  lang: Code.Lang;
  about: string;
  welcome: string;
}

/** How an application got its first answer, without a word about whose it was: it stays when the application is erased. */
interface CompanyAnswerTable {
  id: string;
  company_id: string;
  answered_on: Day;
  working_days: number;
  in_time: 0 | 1;
  given_by: Code.AnswerGiver;
}

/** Nobody is there on these days, as its listings say; its clock stands still. */
interface CompanyHolidayTable {
  id: string;
  company_id: string;
  from_day: Day;
  until_day: Day;
  announced_by: string | null;
  announced_at: Instant;
}
