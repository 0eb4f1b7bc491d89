import type * as Code from "../codes.ts";
import type { Day, Instant } from "./column-types.ts";

export interface CompanyTables {
  company: CompanyTable;
  company_field: CompanyFieldTable;
  company_language: CompanyLanguageTable;
  company_text: CompanyTextTable;
  company_answer: CompanyAnswerTable;
  company_holiday: CompanyHolidayTable;
}

interface CompanyTable {
  id: string;
  slug: string;
  name: string;
  place_id: string;
  street: string;
  postal_code: string;
  website: string | null;
  staff: number | null;
  contact_name: string;
  contact_role: string | null;
  contact_phone: string | null;
  contact_email: string;
  created_at: Instant;
  suspended_at: Instant | null;
  suspended_by: string | null;
  suspension_reason: string | null;
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
