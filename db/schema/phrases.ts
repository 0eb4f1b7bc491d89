import type * as Code from "../codes.ts";

/** Loaded from db/data: what listings are put together from. */
export interface PhraseTables {
  phrase: PhraseTable;
  phrase_field: PhraseFieldTable;
  phrase_kind: PhraseKindTable;
}

interface PhraseTable {
  id: string;
  section: Code.PhraseSection;
  text_de: string;
  text_pl: string;
  text_cs: string;
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
