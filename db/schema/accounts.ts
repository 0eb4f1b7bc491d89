import type * as Code from "../codes.ts";
import type { OfficeMails } from "../officers/office-mails.ts";
import type { Day, Instant, WithDefault } from "./column-types.ts";

/** The people who act for companies and for the office. */
export interface AccountTables {
  account: AccountTable;
  membership: MembershipTable;
  membership_listing: MembershipListingTable;
  deputy: DeputyTable;
  session: SessionTable;
  account_token: AccountTokenTable;
  authenticator: AuthenticatorTable;
  recovery_code: RecoveryCodeTable;
  passkey: PasskeyTable;
  passkey_challenge: PasskeyChallengeTable;
  pending_sign_in: PendingSignInTable;
  factor_demand: FactorDemandTable;
  known_device: KnownDeviceTable;
  sign_in_count: SignInCountTable;
  refused_access: RefusedAccessTable;
  kept_form: KeptFormTable;
}

interface AccountTable {
  id: string;
  /** Lower case, unique. */
  email: string;
  name: string;
  role: Code.AccountRole;
  /** Null for who is not of the office. */
  office_role: WithDefault<Code.OfficeRole | null>;
  /** When who is of the office hears of what waits. Null: as the installation says. */
  office_mails: WithDefault<OfficeMails | null>;
  /** 1: hears of each report when it comes. */
  reports_at_once: WithDefault<number>;
  lang: Code.Lang;
  /** 1: stays whatever the page's language is at which they sign in. */
  lang_chosen: WithDefault<number>;
  /** Null until the invitation is accepted. */
  password_hash: string | null;
  created_at: Instant;
  disabled_at: Instant | null;
}

interface MembershipTable {
  account_id: string;
  company_id: string;
  role: Code.MembershipRole;
  /** 1: sees the listings of membership_listing only. */
  limited: WithDefault<number>;
  mails: WithDefault<Code.MailChoice>;
  /** 1: invited, and has not said yes. */
  waits: WithDefault<number>;
  created_at: Instant;
}

/** The listings to which a membership is limited. */
interface MembershipListingTable {
  account_id: string;
  company_id: string;
  listing_id: string;
}

/** From the first to the last of these days `deputy_id` gets the mails of `account_id`, and sees what they see. */
interface DeputyTable {
  id: string;
  company_id: string;
  account_id: string;
  deputy_id: string;
  from_day: Day;
  until_day: Day;
  set_by: string | null;
  created_at: Instant;
}

interface SessionTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  /** By this its owner names it. */
  public_id: WithDefault<string>;
  account_id: string;
  /** For which of their companies they act. Null: for the only one, or not chosen yet. */
  company_id: WithDefault<string | null>;
  /** What its browser says it is (deviceOf). */
  device: WithDefault<string>;
  created_at: Instant;
  expires_at: Instant;
  last_seen_at: Instant;
}

interface AccountTokenTable {
  /** SHA-256 of the token in the mail. */
  id: string;
  account_id: string;
  purpose: Code.TokenPurpose;
  /** Into which company an invitation leads; null: into the office. */
  company_id: WithDefault<string | null>;
  /** The new one that its mailbox confirms. */
  address: WithDefault<string | null>;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}

/** A browser in which somebody has signed in. Several people may share one. */
interface KnownDeviceTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  account_id: string;
  created_at: Instant;
  last_used_at: Instant;
}

/** How often in a row signing in failed. Addresses and places are keyed hashes; "" stands for all unknown places. */
interface SignInCountTable {
  address: string;
  place: string;
  failures: number;
  last_at: Instant;
}

/** A day's refusals of a kind, for an account (or "" where there is none), from a shortened network. */
interface RefusedAccessTable {
  day: Day;
  kind: Code.RefusalKind;
  account_id: string;
  network: string;
  count: number;
  first_at: Instant;
  last_at: Instant;
}

/** What somebody had typed when their session was gone, encrypted, for an hour. */
interface KeptFormTable {
  id: string;
  account_id: string;
  sealed: string;
  created_at: Instant;
  expires_at: Instant;
}

/** The app that makes somebody's codes. */
interface AuthenticatorTable {
  account_id: string;
  /** The secret it shares with us, encrypted. */
  sealed: string;
  /** Of the newest code that was taken: none of its time or before is taken again. */
  last_step: number;
  created_at: Instant;
}

interface RecoveryCodeTable {
  account_id: string;
  /** Keyed hash of the code. */
  hash: string;
  created_at: Instant;
  used_at: Instant | null;
}

interface PasskeyTable {
  /** The credential's id, base64url. */
  id: string;
  account_id: string;
  name: string;
  /** COSE, base64url. */
  public_key: string;
  counter: number;
  /** How the browser may reach it, separated by spaces. */
  transports: string;
  created_at: Instant;
  last_used_at: Instant | null;
}

/** What a passkey has to sign, once; `account_id` null: whose passkey it is shows with the answer. */
interface PasskeyChallengeTable {
  challenge: string;
  account_id: string | null;
  expires_at: Instant;
}

/** Between the password and the second step. */
interface PendingSignInTable {
  /** SHA-256 of the token in the cookie. */
  id: string;
  account_id: string;
  /** The page they want to see then, or "". */
  wanted: string;
  failures: number;
  expires_at: Instant;
}

/** A company whose people must all show a second factor. */
interface FactorDemandTable {
  company_id: string;
  demanded_by: string | null;
  demanded_at: Instant;
}
