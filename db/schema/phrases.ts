import type * as Code from "../codes.ts";
import type { Instant } from "./column-types.ts";

/** Loaded from db/data and worded by the office: what listings are put together from. */
export interface PhraseTables {
  phrase: PhraseTable;
  phrase_field: PhraseFieldTable;
  phrase_kind: PhraseKindTable;
  phrase_version: PhraseVersionTable;
}

interface PhraseTable {
  id: string;
  section: Code.PhraseSection;
  text_de: string;
  text_pl: string;
  text_cs: string;
  /** When the office worded it; loading the files leaves it alone from then on. */
  edited_at: Instant | null;
  edited_by: string | null;
  /** Offered to nobody any more; listings that say it go on saying it. */
  retired_at: Instant | null;
}

/** A phrase without rows here fits every field. */
interface PhraseFieldTable {
  phrase_id: string;
  field: Code.Field;
}

/** A phrase without rows here fits every kind. */
interface PhraseKindTable {
  phrase_id: string;
  kind: Code.Kind;
}

/** What a phrase said before. */
interface PhraseVersionTable {
  id: string;
  phrase_id: string;
  text_de: string;
  text_pl: string;
  text_cs: string;
  /** Null where it came from the board's files. */
  written_at: Instant | null;
  written_by: string | null;
  replaced_at: Instant;
}
