import type { Lang, SpokenLanguage } from "../codes.ts";
import type { ReturneeWish, SpokenLevel, YearBand } from "../returnees/returnee-codes.ts";
import type { Day, Flag, Instant } from "./column-types.ts";

/** Who wants to come home and lets member companies know of it, without a name. Ending a profile deletes its rows. */
export interface ReturneeTables {
  returnee_profile: ReturneeProfileTable;
  returnee_profile_language: ReturneeProfileLanguageTable;
  returnee_profile_wish: ReturneeProfileWishTable;
  returnee_profile_hidden: ReturneeProfileHiddenTable;
  returnee_group: ReturneeGroupTable;
  returnee_group_member: ReturneeGroupMemberTable;
  returnee_interest: ReturneeInterestTable;
  returnee_interest_delivery: ReturneeInterestDeliveryTable;
}

interface ReturneeProfileTable {
  id: string;
  email: string;
  lang: Lang;
  /** SHA-256 of the token in every mail of this profile. */
  manage_hash: string;
  created_at: Instant;
  confirm_by: Instant;
  confirmed_at: Instant | null;
  updated_at: Instant;
  occupation_id: string;
  years: YearBand;
  home_district: string;
  /** About when they want to be back. */
  comes_by: Day;
  /** The last day of the profile. */
  ends_on: Day;
  /** When they were asked whether it shall go on. */
  asked_at: Instant | null;
  /** Only with it the name is kept, and both are for the office. */
  office_may_contact: Flag;
  contact_name: string | null;
}

interface ReturneeProfileLanguageTable {
  profile_id: string;
  lang: SpokenLanguage;
  level: SpokenLevel;
}

interface ReturneeProfileWishTable {
  profile_id: string;
  wish: ReturneeWish;
}

/** Companies that never reach the person. */
interface ReturneeProfileHiddenTable {
  profile_id: string;
  company_id: string;
}

/** What companies see: so many people of whom all this is true. Made anew once a day, and not touched in between. */
interface ReturneeGroupTable {
  id: string;
  /** JSON, as SharedFacts. */
  facts: string;
  /** At least so many. */
  band: number;
  /** JSON: wishes that enough of them share. */
  wishes: string;
  shown_on: Day;
}

interface ReturneeGroupMemberTable {
  group_id: string;
  profile_id: string;
}

interface ReturneeInterestTable {
  id: string;
  company_id: string;
  account_id: string;
  /** Null once there is no such group any more. */
  group_id: string | null;
  /** What the group was then. */
  facts: string;
  /** JSON list of codes. */
  reasons: string;
  words: string | null;
  lang: Lang;
  sent_at: Instant;
  /** Until the end of this day somebody may say yes; only then the company is told that nobody has. */
  until: Day;
  delivered_at: Instant | null;
}

/** Whom it has reached. Saying no deletes the row. */
interface ReturneeInterestDeliveryTable {
  interest_id: string;
  profile_id: string;
  mailed_at: Instant;
  /** When they said yes, and what they typed at that moment. */
  agreed_at: Instant | null;
  contact_name: string | null;
  contact_way: string | null;
}
