import type * as Code from "../codes.ts";
import type { Instant } from "./column-types.ts";

/** The people who act for companies and for the office. */
export interface AccountTables {
  account: AccountTable;
  membership: MembershipTable;
  session: SessionTable;
  account_token: AccountTokenTable;
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
