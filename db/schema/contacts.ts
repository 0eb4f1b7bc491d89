import type { Field, Lang, SpokenLanguage } from "../codes.ts";
import type { Instant } from "./column-types.ts";

export interface ContactTables {
  contact_person: ContactPersonTable;
  contact_person_text: ContactPersonTextTable;
  contact_person_language: ContactPersonLanguageTable;
  contact_person_field: ContactPersonFieldTable;
  contact_person_district: ContactPersonDistrictTable;
}

/** Somebody of the association whom everybody may ask, by name. */
interface ContactPersonTable {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  /** "1234": Monday to Thursday; null, as the times, where nobody said when. */
  weekdays: string | null;
  /** HH:MM. */
  reachable_from: string | null;
  reachable_until: string | null;
  created_at: Instant;
  updated_at: Instant;
}

interface ContactPersonTextTable {
  contact_id: string;
  lang: Lang;
  /** What the person does there. */
  role: string;
}

interface ContactPersonLanguageTable {
  contact_id: string;
  lang: SpokenLanguage;
}

/** No row: for all fields. */
interface ContactPersonFieldTable {
  contact_id: string;
  field: Field;
}

/** No row: for all districts. */
interface ContactPersonDistrictTable {
  contact_id: string;
  district_id: string;
}
