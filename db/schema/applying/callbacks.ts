import type { CallbackState, DayPart } from "../../callbacks/callback-codes.ts";
import type { Lang, SpokenLanguage } from "../../codes.ts";
import type { Day, Instant } from "../column-types.ts";

export interface CallbackTables {
  callback: CallbackTable;
  callback_language: CallbackLanguageTable;
  callback_pause: CallbackPauseTable;
}

/** Somebody who wants to be called about an ad. */
interface CallbackTable {
  id: string;
  listing_id: string;
  /** Their link is made from it. Another one as soon as other times are typed: whoever types a number sees nothing of before. */
  own_key: string;
  name: string;
  /** As the board writes every number: "+48601100200". */
  phone: string;
  email: string | null;
  /** In which they are written to. */
  lang: Lang;
  about: string | null;
  first_day: Day;
  first_part: DayPart;
  second_day: Day;
  second_part: DayPart;
  state: CallbackState;
  /** When the company tries once more. */
  next_day: Day | null;
  next_part: DayPart | null;
  asked_at: Instant;
  /** The last day that was asked for or offered: on it the call is due. */
  answer_by: Day;
  reminded_at: Instant | null;
  answered_at: Instant | null;
  /** The last day on which it is kept. */
  kept_until: Day;
  token_hash: string;
  company_hash: string;
}

interface CallbackLanguageTable {
  callback_id: string;
  language: SpokenLanguage;
}

/** Companies that want nobody to ask. */
interface CallbackPauseTable {
  company_id: string;
}
