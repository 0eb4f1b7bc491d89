import type { ColumnType, Selectable } from "kysely";
import type * as Code from "./codes.ts";

/** An instant as ISO 8601 text in UTC: sorts correctly and reads the same in both databases. */
export type Instant = string;
/** A calendar day, YYYY-MM-DD, in the operator's time zone. */
export type Day = string;
export type Flag = 0 | 1;
/** Money in minor units: cents, grosz, haléř. */
export type Minor = number;

type WithDefault<Value> = ColumnType<Value, Value | undefined>;

export interface Database {
  account: AccountTable;
  account_token: AccountTokenTable;
  alert: AlertTable;
  alert_delivery: AlertDeliveryTable;
  application: ApplicationTable;
  application_answer: ApplicationAnswerTable;
  application_document: ApplicationDocumentTable;
  application_draft: ApplicationDraftTable;
  application_draft_answer: ApplicationDraftAnswerTable;
  application_event: ApplicationEventTable;
  application_link: ApplicationLinkTable;
  application_message: ApplicationMessageTable;
  application_note: ApplicationNoteTable;
  audit: AuditTable;
  company: CompanyTable;
  company_field: CompanyFieldTable;
  company_language: CompanyLanguageTable;
  company_text: CompanyTextTable;
  crossing: CrossingTable;
  district: DistrictTable;
  empty_search: EmptySearchTable;
  listing: ListingTable;
  listing_event: ListingEventTable;
  listing_feature: ListingFeatureTable;
  listing_language: ListingLanguageTable;
  listing_licence: ListingLicenceTable;
  listing_phrase: ListingPhraseTable;
  listing_place: ListingPlaceTable;
  listing_question: ListingQuestionTable;
  listing_report: ListingReportTable;
  listing_shift: ListingShiftTable;
  listing_training_year: ListingTrainingYearTable;
  listing_translation: ListingTranslationTable;
  membership: MembershipTable;
  occupation: OccupationTable;
  occupation_term: OccupationTermTable;
  outbox_mail: OutboxMailTable;
  phrase: PhraseTable;
  phrase_field: PhraseFieldTable;
  phrase_kind: PhraseKindTable;
  place: PlaceTable;
  place_name: PlaceNameTable;
  postal_code: PostalCodeTable;
  rate_limit: RateLimitTable;
  retired_term: RetiredTermTable;
  revision: RevisionTable;
  session: SessionTable;
  setting: SettingTable;
  synonym: SynonymTable;
}

/* Places and occupations: the vocabulary. Loaded from db/data, the same on every installation. */

interface DistrictTable {
  id: string;
  country: Code.Country;
  name: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  role: Code.DistrictRole;
}

interface PlaceTable {
  id: string;
  country: Code.Country;
  name: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  name_hsb: string | null;
  name_dsb: string | null;
  district_id: string | null;
  latitude: number;
  longitude: number;
  population: number;
  /** geonames: came with import-places, beside the board's own. */
  origin: WithDefault<Code.PlaceOrigin>;
}

interface PlaceNameTable {
  place_id: string;
  /** Written by fold(): lower case, without diacritics. */
  folded: string;
}

interface PostalCodeTable {
  country: Code.Country;
  /** Digits only. */
  code: string;
  place_id: string;
  origin: WithDefault<Code.PlaceOrigin>;
}

interface CrossingTable {
  id: string;
  /** Those it joins, with a bar between: DE|PL. */
  countries: string;
  name_de: string;
  name_pl: string;
  name_cs: string;
  latitude: number;
  longitude: number;
  road: Code.CrossingRoad;
}

interface OccupationTable {
  id: string;
  field: Code.Field;
  name_de: string;
  name_pl: string;
  name_cs: string;
  esco_uri: string | null;
  isco08: string | null;
  kldb2010: string | null;
  training_type: Code.TrainingType | null;
  training_months: number | null;
  /** 1 where the law lets only people with a recognised qualification do this work in Germany; null is unclear. */
  regulated: Flag | null;
}

interface OccupationTermTable {
  occupation_id: string;
  lang: Code.Lang;
  term: string;
  folded: string;
  /** Whoever loads terms of one origin leaves the others alone. */
  origin: WithDefault<Code.TermOrigin>;
}

/** What the office added to the vocabulary. While it is not retired, its spellings stand in occupation_term too. */
interface SynonymTable {
  id: string;
  occupation_id: string;
  lang: Code.Lang;
  term: string;
  created_at: Instant;
  created_by: string | null;
  retired_at: Instant | null;
  retired_by: string | null;
}

/** Loaded terms that the office took out of use: rows of occupation_term, kept so that they can come back. */
interface RetiredTermTable {
  occupation_id: string;
  lang: Code.Lang;
  folded: string;
  origin: Exclude<Code.TermOrigin, "office">;
  term: string;
  retired_at: Instant;
  retired_by: string | null;
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

/* Companies and the people who act for them. */

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

interface AccountTable {
  id: string;
  /** Lower case, unique. */
  email: string;
  name: string;
  role: Code.AccountRole;
  lang: Code.Lang;
  /** Null until the invitation is accepted. */
  password_hash: string | null;
  created_at: Instant;
  disabled_at: Instant | null;
}

interface MembershipTable {
  account_id: string;
  company_id: string;
  role: Code.MembershipRole;
  created_at: Instant;
}

interface SessionTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  account_id: string;
  created_at: Instant;
  expires_at: Instant;
  last_seen_at: Instant;
}

interface AccountTokenTable {
  /** SHA-256 of the token in the mail. */
  id: string;
  account_id: string;
  purpose: Code.TokenPurpose;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

/* Listings: mostly structured facts, so that one ad is complete in three languages. */

interface ListingTable {
  /** Ten lower-case letters and digits: the only part of the address that finds the listing. */
  id: string;
  company_id: string;
  occupation_id: string;
  kind: Code.Kind;
  status: Code.ListingStatus;
  /** What stands on the door, in German; the other two fall back to the occupation's name. */
  title_de: string;
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
  /** Needed on the first day. */
  german_level: Code.GermanLevel;
  /** Needed for the final exam, mostly of an apprenticeship. */
  german_exam_level: Code.GermanLevel | null;
  german_course: Code.GermanCourse | null;
  leaving_certificate: Code.LeavingCertificate | null;
  experience: Code.Experience | null;
  experience_years: number | null;
  training_months: number | null;
  training_form: Code.TrainingType | null;
  school_place_id: string | null;
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
  text: string;
  lang: Code.Lang;
}

/** The free text again, translated by a person. */
interface ListingTranslationTable {
  listing_id: string;
  lang: Code.Lang;
  text: string;
}

interface ListingEventTable {
  id: string;
  listing_id: string;
  at: Instant;
  account_id: string | null;
  event: Code.ListingEvent;
  remark: string | null;
}

interface ListingReportTable {
  id: string;
  listing_id: string;
  reason: Code.ReportReason;
  text: string;
  name: string | null;
  email: string | null;
  lang: Code.Lang;
  created_at: Instant;
  handled_at: Instant | null;
  handled_by: string | null;
  remark: string | null;
}

/* Applications: one person's answer to one listing. */

interface ApplicationTable {
  id: string;
  /** What the confirmation shows, e.g. 7K3M-9Q2P. */
  number: string;
  listing_id: string;
  company_id: string;
  status: Code.ApplicationStatus;
  lang: Code.Lang;
  name: string;
  email: string;
  email_folded: string;
  phone: string | null;
  german_level: Code.GermanLevel;
  message: string | null;
  submitted_at: Instant;
  status_at: Instant;
  /** The day on which the application is erased without anybody asking. */
  erase_on: Day;
}

interface ApplicationLinkTable {
  /** SHA-256 of the token in the mail. */
  id: string;
  application_id: string;
  created_at: Instant;
}

interface ApplicationAnswerTable {
  application_id: string;
  position: number;
  /** As it stood when the seeker answered. */
  question: string;
  question_lang: Code.Lang;
  answer: string;
}

/** Belongs to a draft until the application is sent. The bytes are a file, encrypted with data_key. */
interface ApplicationDocumentTable {
  id: string;
  application_id: string | null;
  draft_id: string | null;
  name: string;
  media_type: Code.DocumentType;
  /** Bytes before encryption. */
  size: number;
  sha256: string;
  /** The file's own key, wrapped by a key derived from SECRET_KEY. */
  data_key: string;
  created_at: Instant;
}

interface ApplicationDraftTable {
  /** SHA-256 of the token in the address. */
  id: string;
  /** What the confirmation will show. The application takes it over. */
  number: string;
  listing_id: string;
  lang: Code.Lang;
  name: string | null;
  email: string | null;
  phone: string | null;
  german_level: Code.GermanLevel | null;
  message: string | null;
  created_at: Instant;
  expires_at: Instant;
  /** A draft is sent once; what was typed then stands in the application only. */
  sent_at: Instant | null;
}

interface ApplicationDraftAnswerTable {
  draft_id: string;
  question_id: string;
  answer: string;
}

interface ApplicationEventTable {
  id: string;
  application_id: string;
  at: Instant;
  actor: Code.Actor;
  account_id: string | null;
  event: Code.ApplicationEvent;
  from_status: Code.ApplicationStatus | null;
  to_status: Code.ApplicationStatus | null;
}

interface ApplicationNoteTable {
  id: string;
  application_id: string;
  account_id: string;
  at: Instant;
  text: string;
}

/** What the employer told the seeker, as it was sent. */
interface ApplicationMessageTable {
  id: string;
  application_id: string;
  account_id: string | null;
  at: Instant;
  lang: Code.Lang;
  subject: string;
  text: string;
}

/* Alerts: a saved search that sends mail. Ending one deletes its row. */

interface AlertTable {
  id: string;
  email: string;
  lang: Code.Lang;
  /** The search as its canonical query string, with the same codes as the address of the results. */
  criteria: string;
  frequency: Code.AlertFrequency;
  /** SHA-256 of the token in every mail of this alert. */
  manage_hash: string;
  created_at: Instant;
  confirm_by: Instant;
  confirmed_at: Instant | null;
  last_run_at: Instant | null;
  /** The returnee's part. */
  home_district: string | null;
  field: Code.Field | null;
  horizon_months: number | null;
  office_may_contact: Flag;
}

interface AlertDeliveryTable {
  alert_id: string;
  listing_id: string;
  at: Instant;
}

/* What any web application needs. */

interface OutboxMailTable {
  id: string;
  kind: string;
  to_address: string;
  lang: Code.Lang;
  subject: string;
  text: string;
  html: string;
  reply_to: string | null;
  /** Becomes List-Unsubscribe and List-Unsubscribe-Post (RFC 8058). */
  unsubscribe_url: string | null;
  created_at: Instant;
  send_after: Instant;
  attempts: number;
  sent_at: Instant | null;
  failed_at: Instant | null;
  last_error: string | null;
}

interface AuditTable {
  id: string;
  at: Instant;
  account_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
}

interface RateLimitTable {
  key: string;
  points: number;
  /** Milliseconds since 1970; null never expires. */
  expire: number | null;
}

/** How often a day's searches in a language found nothing. Words that may not be kept are counted under "". */
interface EmptySearchTable {
  day: Day;
  lang: Code.Lang;
  words: string;
  count: number;
}

interface RevisionTable {
  id: 1;
  value: number;
}

/** What the installation remembers about itself, e.g. which vocabulary files are loaded. */
interface SettingTable {
  key: string;
  value: string;
}

export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
