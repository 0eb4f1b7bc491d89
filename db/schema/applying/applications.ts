import type * as Bring from "../../bring-codes.ts";
import type * as Code from "../../codes.ts";
import type { AnswerKind } from "../../question-codes.ts";
import type { Day, Flag, Instant, WithDefault } from "../column-types.ts";

/** One person's answer to one listing. */
export interface ApplicationTables {
  application: ApplicationTable;
  application_link: ApplicationLinkTable;
  application_answer: ApplicationAnswerTable;
  application_brought: ApplicationBroughtTable;
  application_document: ApplicationDocumentTable;
  application_draft: ApplicationDraftTable;
  application_draft_answer: ApplicationDraftAnswerTable;
  application_history: ApplicationHistoryTable;
  application_note: ApplicationNoteTable;
  application_message: ApplicationMessageTable;
  application_reminder: ApplicationReminderTable;
  appointment: AppointmentTable;
  appointment_time: AppointmentTimeTable;
  application_digest: ApplicationDigestTable;
  application_export: ApplicationExportTable;
  exported_application: ExportedApplicationTable;
  erased_copy: ErasedCopyTable;
}

interface ApplicationTable {
  id: string;
  /** What the confirmation shows, e.g. 7K3M-9Q2P. */
  number: string;
  listing_id: string;
  company_id: string;
  status: Code.ApplicationStatus;
  lang: Code.Lang;
  name: string;
  /** " jana muller jana mueller": as it is looked for, each word with a space before it. */
  name_folded: string;
  email: string;
  email_folded: string;
  phone: string | null;
  /** Null where the listing asks for no German and the seeker said nothing about it. */
  german_level: Code.GermanLevel | null;
  message: string | null;
  /** 1 where they said so: the company has to know that their work is protected. */
  under_18: WithDefault<Flag>;
  submitted_at: Instant;
  status_at: Instant;
  /** The day on which the application is erased without anybody asking. */
  erase_on: Day;
  /** Since when the company has to act; null when it has not. */
  clock_from: Day | null;
  /** The day by which it promised to have acted. */
  answer_by: Day | null;
  /** Since when it is the seeker who has to act; null when it is not. */
  seeker_from: Day | null;
  /** When the company acted for the first time, or others in its name; null until then. */
  answered_at: Instant | null;
  /** Who did not act, where the board or the office closed it. */
  silent_side: Code.SilentSide | null;
}

/** Which mails of the clock went out, so that none goes twice however often the clock looks. */
interface ApplicationReminderTable {
  application_id: string;
  /** Of the turn that was then, the company's or the seeker's: each can have several. */
  clock_from: Day;
  step: Code.ClockStep | Code.SeekerStep;
  sent_on: Day;
  /** The day from which it may be closed, where somebody was told one. */
  closes_on: Day | null;
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
  /** Null for a question in the company's own words. */
  catalogue_id: string | null;
  /** Own words only, as they stood when the seeker answered, with the company's translations. */
  question: string | null;
  question_lang: Code.Lang | null;
  question_de: string | null;
  question_pl: string | null;
  question_cs: string | null;
  /** Of the catalogue: the wording that was answered; null for that of today. */
  version_id: string | null;
  answer_kind: WithDefault<AnswerKind>;
  /** A code, a number, a day, or the seeker's own words: answer_kind says which. */
  answer: string;
}

/** One thing ticked of what the seeker brings. Belongs to a draft until the application is sent. */
interface ApplicationBroughtTable {
  id: string;
  application_id: string | null;
  draft_id: string | null;
  topic: Bring.BroughtTopic;
  /** Which requirement, certificate, language, shift or way; empty where a topic has one answer. */
  subject: string;
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
  /** Only what does not wait for the scanner is handed to the company; of what is infected only this row is left. */
  scan: Code.DocumentScan;
  /** The message it came with; null for what the application itself brought. */
  message_id: string | null;
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
  /** Asked where pupils apply; null until it is answered. */
  under_18: WithDefault<Flag | null>;
  /** Is told once when the application is sent, and goes from here then. */
  parent_email: WithDefault<string | null>;
  parent_lang: WithDefault<Code.Lang | null>;
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

interface ApplicationHistoryTable {
  id: string;
  application_id: string;
  at: Instant;
  actor: Code.Actor;
  account_id: string | null;
  event: Code.ApplicationHistoryEvent;
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

/** One of the thread on an application: what each side wrote to the other, letters and closings too, as it was sent. */
interface ApplicationMessageTable {
  id: string;
  application_id: string;
  author: Code.Actor;
  account_id: string | null;
  at: Instant;
  /** Nobody but its writers sees it earlier; null: it left when it was written. */
  leaves_at: Instant | null;
  /** When the other side first saw it. */
  read_at: Instant | null;
  /** Of the form it was written in, so that a form sent twice is one message. */
  form_key: string | null;
  lang: Code.Lang;
  subject: string;
  text: string;
}

/** When company and seeker meet: proposed, and what became of it. At most one of an application is not over. */
interface AppointmentTable {
  id: string;
  application_id: string;
  kind: Code.AppointmentKind;
  state: Code.AppointmentState;
  state_at: Instant;
  /** Who brought it there. */
  state_by: Code.Actor;
  /** Rises with each change: whoever acts on an older one is told; calendars know by it which is the newest. */
  sequence: number;
  /** The time that was chosen; it stays where an agreed one was cancelled. */
  starts_at: Instant | null;
  minutes: number;
  /** Of the place of work, e.g. Europe/Warsaw. */
  time_zone: string;
  place: string | null;
  video_url: string | null;
  /** Whom the company named for that day. */
  contact: string | null;
  /** What was written with the last step: a hint, other wishes, a reason. */
  word: string | null;
  word_lang: Code.Lang | null;
  proposed_by: string | null;
  /** The day of the appointment of which both were reminded. */
  reminded_for: Day | null;
}

interface AppointmentTimeTable {
  appointment_id: string;
  starts_at: Instant;
}

/** A piece of news that waits for somebody's mail of the morning: number and listing, and nothing of the person. */
interface ApplicationDigestTable {
  id: string;
  account_id: string;
  company_id: string;
  /** May be erased by the time the mail is sent. */
  application_id: string;
  text: string;
  at: Instant;
}

/** A file that somebody of the company took from the board. */
interface ApplicationExportTable {
  id: string;
  company_id: string;
  listing_id: string;
  account_id: string;
  format: Code.ExportFormat;
  at: Instant;
  /** How many were in it; who they were stands beside it as long as they are here. */
  applications: number;
}

interface ExportedApplicationTable {
  application_id: string;
  export_id: string;
}

/** A copy that is out there while the application is gone here. Forgotten once the company is told. */
interface ErasedCopyTable {
  id: string;
  company_id: string;
  listing_id: string;
  account_id: string;
  number: string;
  format: Code.ExportFormat;
  exported_at: Instant;
}
