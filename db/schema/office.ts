import type { Day, Instant } from "./column-types.ts";

export interface OfficeTables {
  company_log_note: CompanyLogNoteTable;
}

/** How the office and a company talked to each other. */
export type ContactWay = "call" | "mail" | "visit" | "other";

/** A contact of the office with a company, as somebody of the office noted it. */
interface CompanyLogNoteTable {
  id: string;
  company_id: string;
  way: ContactWay;
  /** When it was. */
  on_day: Day;
  /** With whom. */
  person: string | null;
  text: string;
  written_by: string;
  written_at: Instant;
}
