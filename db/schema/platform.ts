import type * as Code from "../codes.ts";
import type { JournalKind } from "../keeping/journal-kinds.ts";
import type { ReturnReason } from "../mails/return-reasons.ts";
import type { Flag, Instant, WithDefault } from "./column-types.ts";

/** What any web application needs. */
export interface PlatformTables {
  outbox_mail: OutboxMailTable;
  returned_mail: ReturnedMailTable;
  mail_stop: MailStopTable;
  audit: AuditTable;
  dropped_file: DroppedFileTable;
  rate_limit: RateLimitTable;
  revision: RevisionTable;
  setting: SettingTable;
  stored_file: StoredFileTable;
  stored_file_part: StoredFilePartTable;
  job_run: JobRunTable;
  erased_row: ErasedRowTable;
}

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
  /** An appointment as RFC 5545 writes it, for the reader's calendar; gone once the mail is sent. */
  calendar: WithDefault<string | null>;
  /** Of what is erased here too: the mail goes with it as soon as it has left. */
  forget_when_sent: WithDefault<Flag>;
  created_at: Instant;
  send_after: Instant;
  attempts: number;
  sent_at: Instant | null;
  failed_at: Instant | null;
  last_error: string | null;
}

/** At most one of a mail. */
interface ReturnedMailTable {
  id: string;
  /** The mail may be gone by now. */
  mail_id: string;
  mail_kind: string;
  reason: ReturnReason;
  /** As RFC 3463 numbers it: 5.1.1. */
  status: string;
  returned_at: Instant;
  /** By which the address is recognised and not read; null once somebody asks for mail there again. */
  address_mark: string | null;
  /** When it was seen to what follows from it. */
  settled_at: Instant | null;
}

/** A mailbox to which no more is written because somebody else named it. */
interface MailStopTable {
  /** With a key of the installation. */
  address_hash: string;
  at: Instant;
}

interface AuditTable {
  id: string;
  at: Instant;
  account_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string;
}

/** A stored file whose row is gone: unreadable without its key, and still to be removed. */
interface DroppedFileTable {
  id: string;
}

interface RateLimitTable {
  key: string;
  points: number;
  /** Milliseconds since 1970; null never expires. */
  expire: number | null;
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

/** An encrypted file, where files lie in this store and not beside it. */
interface StoredFileTable {
  id: string;
  /** Of the encrypted bytes. */
  size: number;
  written_at: Instant;
}

interface StoredFilePartTable {
  file_id: string;
  place: number;
  bytes: Uint8Array;
}

/** What was erased and does not stand in the journal yet. */
interface ErasedRowTable {
  kind: JournalKind;
  id: string;
}

interface JobRunTable {
  /** Of the schedule. */
  name: string;
  started_at: Instant;
  /** When it last came to a good end. */
  succeeded_at: Instant | null;
}
