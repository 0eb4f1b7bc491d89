import type { BringInForm } from "../bring-in/bring-in-forms.ts";
import type * as Code from "../codes.ts";
import type { ListingCounted } from "../listings/visit-codes.ts";
import type * as Training from "../pupils/training-codes.ts";
import type { ShiftPart } from "../shifts/shift-parts.ts";
import type { Day, Instant, Minor, WithDefault } from "./column-types.ts";

/** Mostly structured facts, so that one ad is complete in three languages. */
export interface ListingTables {
  listing: ListingTable;
  listing_place: ListingPlaceTable;
  listing_shift: ListingShiftTable;
  /** HH:MM; an end that is not later is on the next day. */
  listing_shift_time: { listing_id: string; part: ShiftPart; begins: string | null; ends: string | null };
  listing_language: ListingLanguageTable;
  listing_licence: ListingLicenceTable;
  listing_phrase: ListingPhraseTable;
  listing_feature: ListingFeatureTable;
  listing_training_year: ListingTrainingYearTable;
  listing_question: ListingQuestionTable;
  listing_translation: ListingTranslationTable;
  listing_history: ListingHistoryTable;
  working_copy: WorkingCopyTable;
  listing_dismissal: ListingDismissalTable;
  listing_day: ListingDayTable;
  exchange_rate: ExchangeRateTable;
  low_pay_notice: LowPayNoticeTable;
  listing_change: ListingChangeTable;
  listing_remark: ListingRemarkTable;
  bring_in_source: BringInSourceTable;
  bring_in_row: BringInRowTable;
  listing_source: ListingSourceTable;
}

interface ListingTable {
  /** Ten lower-case letters and digits: the only part of the address that finds the listing. */
  id: string;
  company_id: string;
  occupation_id: string;
  kind: Code.Kind;
  status: Code.ListingStatus;
  /** At least one of the three is there: what stands on the door. The others fall back to the occupation's name. */
  title_de: string | null;
  title_pl: string | null;
  title_cs: string | null;
  pay_min: Minor | null;
  pay_max: Minor | null;
  pay_unit: Code.PayUnit | null;
  pay_currency: Code.Currency | null;
  /** Name of the collective agreement the pay follows. */
  pay_agreement: string | null;
  weekly_hours_min: number | null;
  weekly_hours_max: number | null;
  /** Null means at once. */
  starts_on: Day | null;
  contract: Code.Contract | null;
  contract_months: number | null;
  posts: number;
  /** Needed on the first day; null in a draft that does not say it yet. */
  german_level: Code.GermanLevel | null;
  /** Needed for the final exam, mostly of an apprenticeship. */
  german_exam_level: Code.GermanLevel | null;
  german_course: Code.GermanCourse | null;
  leaving_certificate: Code.LeavingCertificate | null;
  experience: Code.Experience | null;
  experience_years: number | null;
  training_months: number | null;
  training_form: Code.TrainingType | null;
  school_place_id: string | null;
  school_rhythm: Training.SchoolRhythm | null;
  school_hostel: Training.SchoolHostel | null;
  school_costs: Training.SchoolCosts | null;
  /** A usual day, HH:MM; both or neither. */
  day_from: string | null;
  day_until: string | null;
  day_setting: Training.DaySetting | null;
  training_exam: Training.TrainingExam | null;
  further_step: Training.FurtherStep | null;
  text: string | null;
  text_lang: Code.Lang | null;
  contact_name: string | null;
  contact_role: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  /** The employer promises an answer within so many days. */
  answer_days: number;
  /** Last day on which people can apply. */
  deadline: Day;
  /** Goes out in the morning of this day; null once it is out, and where it goes out as soon as it is approved. */
  publish_on: Day | null;
  created_at: Instant;
  created_by: string | null;
  updated_at: Instant;
  submitted_at: Instant | null;
  /** Never changes again: no ghosts. */
  first_published_at: Instant | null;
  closed_at: Instant | null;
  closed_reason: Code.ClosedReason | null;
  /** Value of the revision counter when the public face of this listing last changed. */
  revision: WithDefault<number>;
}

interface ListingPlaceTable {
  listing_id: string;
  place_id: string;
  position: number;
  /** Both or neither: which of the company's sites there is meant. */
  street: string | null;
  postal_code: string | null;
}

interface ListingShiftTable {
  listing_id: string;
  shift: Code.Shift;
}

/** Languages other than the German needed to start (that is listing.german_level). */
interface ListingLanguageTable {
  listing_id: string;
  lang: Code.SpokenLanguage;
  level: Code.GermanLevel | null;
  purpose: Code.LanguagePurpose;
}

interface ListingLicenceTable {
  listing_id: string;
  licence: Code.Licence;
  necessity: Code.Necessity;
}

interface ListingPhraseTable {
  listing_id: string;
  phrase_id: string;
  position: number;
  /** Only requirements can be nice to have. */
  necessity: Code.Necessity;
}

interface ListingFeatureTable {
  listing_id: string;
  feature: Code.Feature;
}

interface ListingTrainingYearTable {
  listing_id: string;
  year: number;
  /** Gross per month, in the listing's currency. */
  pay: Minor;
}

interface ListingQuestionTable {
  id: string;
  listing_id: string;
  position: number;
  /** Null for a question in the company's own words. */
  catalogue_id: string | null;
  /** Own words only, and their language. */
  text: string | null;
  lang: Code.Lang | null;
  /** The same in other languages, translated by the company. */
  text_de: string | null;
  text_pl: string | null;
  text_cs: string | null;
  /** Of the catalogue: the wording that somebody has answered here; null for that of today. */
  version_id: string | null;
}

/** The free text again, translated by a person. */
interface ListingTranslationTable {
  listing_id: string;
  lang: Code.Lang;
  text: string;
}

interface ListingHistoryTable {
  id: string;
  listing_id: string;
  at: Instant;
  account_id: string | null;
  event: Code.ListingHistoryEvent;
  remark: string | null;
  /** JSON: what each changed field said before and after, where the public face of the listing changed. */
  changes: string | null;
}

/** The next version of a published listing, as long as the office has not let it out. */
interface ListingChangeTable {
  listing_id: string;
  /** JSON of a ListingContent, as it was understood on that day. */
  content: string;
  account_id: string | null;
  /** listing.updated_at of the published version that it was compared with last. */
  based_on: Instant;
  submitted_at: Instant;
  updated_at: Instant;
  /** Set while it is the company's turn. */
  sent_back_at: Instant | null;
}

/** What the office asks to change at one field, said with the event that gave the listing back. */
interface ListingRemarkTable {
  history_id: string;
  field: string;
  remark: string;
}

/** What one person has typed into a listing's form and not handed over yet, wrong or not. */
interface WorkingCopyTable {
  id: string;
  listing_id: string;
  account_id: string;
  /** JSON of the form as it was typed. */
  typed: string;
  /** JSON of fingerprints: what each field held when the form was opened. */
  opened: string;
  /** listing.updated_at when the form was opened. */
  seen: Instant;
  /** The opened page that wrote it last: each tab goes on with its own. */
  page: string;
  saved_at: Instant;
}

interface ListingDismissalTable {
  listing_id: string;
  /** Field, subject and words: when the words change, the note is about nothing any more. */
  finding: string;
  note: string;
  account_id: string | null;
  at: Instant;
}

/** Numbers and nothing else: who it was is never kept. */
interface ListingDayTable {
  listing_id: string;
  day: Day;
  counted: ListingCounted;
  count: number;
}

/** Where a company has its ads already. */
interface BringInSourceTable {
  id: string;
  company_id: string;
  form: BringInForm;
  /** Empty for tables: a company has one, whatever its file is called. */
  address: string;
  /** 1: all that is there was read the last time. */
  complete: 0 | 1;
  read_at: Instant;
  created_at: Instant;
  /** Who wants to hear of changes. */
  watched_by: string | null;
  /** The last day on which it was read for them. */
  watched_on: Day | null;
  /** On how many days in a row it could not be read for them. */
  failed_days: WithDefault<number>;
}

/** What stood there the last time: an offer, or what could not be read. */
interface BringInRowTable {
  source_id: string;
  position: number;
  title: string;
  external_id: string | null;
  /** JSON of an Offer, and what it comes to. */
  offer: string | null;
  hash: string | null;
  refusal: string | null;
  /** Of what was refused: its line or page. */
  found_at: string | null;
}

/** From where a listing came, and what stood there on that day. */
interface ListingSourceTable {
  listing_id: string;
  source_id: string;
  external_id: string;
  offer: string;
  hash: string;
  brought_at: Instant;
}

/** What a euro is worth on a day, in ten-thousandths; the latest is what pay is converted by. */
interface ExchangeRateTable {
  day: Day;
  pln: number;
  czk: number;
  source: Code.RateSource;
  account_id: string | null;
  saved_at: Instant;
}

/** A published listing that a new minimum left below the law, and that its company was told. Gone when it pays enough. */
interface LowPayNoticeTable {
  listing_id: string;
  /** The minimum it was told of: another one is told anew. */
  entry_id: string;
  told_at: Instant;
}
