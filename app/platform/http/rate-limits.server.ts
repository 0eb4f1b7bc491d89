export type LimitName =
  | "any"
  | "search"
  | "sign_in_account"
  | "sign_in_client"
  | "auth"
  | "mail_address"
  | "alert"
  | "application"
  | "upload"
  | "report";

export type Taken = { ok: true } | { ok: false; retryAfterSeconds: number };

export interface RateLimits {
  /** Counts one use. `key` is the visitor's network (context.client), an account id or a folded mail address. */
  take(name: LimitName, key: string): Promise<Taken>;
}
