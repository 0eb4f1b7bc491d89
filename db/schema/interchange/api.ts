import type { Day, Instant } from "../column-types.ts";

/** What programs of companies act by. */
export interface ApiTables {
  api_key: ApiKeyTable;
  api_answer: ApiAnswerTable;
}

/** Lets a program act for a company, in the name of the admin who made or renewed it last. */
interface ApiKeyTable {
  id: string;
  company_id: string;
  account_id: string;
  /** What the company calls it. */
  name: string;
  hash: string;
  /** Its last letters, by which people tell keys apart. */
  hint: string;
  reads: number;
  writes: number;
  /** 1: of what happens to the company's listings and applications. */
  hears: number;
  /** 1: is answered as any other, and nothing is kept of what it does. */
  sandbox: number;
  created_at: Instant;
  expires_at: Instant;
  last_used_on: Day | null;
  revoked_at: Instant | null;
  /** The key that took its place. */
  renewed_by: string | null;
}

/** What was answered to a program, in case its request comes again. */
interface ApiAnswerTable {
  company_id: string;
  /** The program's own name for the request. */
  sent_key: string;
  /** Of the whole request. */
  request_hash: string;
  /** JSON of status, headers and body. */
  answer: string;
  answered_at: Instant;
}
