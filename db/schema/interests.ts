import type * as Code from "../codes.ts";
import type { InterestDrawing } from "../pupils/interest-drawings.ts";

/** Loaded from db/data: what pupils are asked about themselves, and which fields and occupations it speaks for. */
export interface InterestTables {
  interest: InterestTable;
  interest_field: InterestFieldTable;
  interest_occupation: InterestOccupationTable;
}

interface InterestTable {
  id: string;
  drawing: InterestDrawing;
  position: number;
  text_de: string;
  text_pl: string;
  text_cs: string;
  /** The same in a few words, to say why something is proposed. */
  short_de: string;
  short_pl: string;
  short_cs: string;
}

interface InterestFieldTable {
  interest_id: string;
  field: Code.Field;
  weight: number;
}

interface InterestOccupationTable {
  interest_id: string;
  occupation_id: string;
  weight: number;
}
