import { route, type RouteConfigEntry } from "@remix-run/route-config";

/** Who signs in, and what is theirs; each in a language. */
export const routesOfAccounts: RouteConfigEntry[] = [
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/second-step", "routes/account/second-step.tsx"),
  route("sign-in/passkey", "routes/account/passkey-sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("sign-out-everywhere", "routes/account/sign-out-everywhere.tsx"),
  route("forgot-password", "routes/account/forgot-password.tsx"),
  route("reset-password/:token", "routes/account/reset-password.tsx"),
  route("invitation/:token", "routes/account/invitation.tsx"),
  route("confirm-address/:token", "routes/account/confirm-address.tsx"),
  route("morning-list/:token", "routes/account/morning-list-ending.tsx"),
  route("account", "routes/account/account.tsx"),
  route("account/profile", "routes/account/profile.tsx"),
  route("account/address", "routes/account/address.tsx"),
  route("account/password", "routes/account/password.tsx"),
  route("account/second-factor", "routes/account/second-factor.tsx"),
  route("account/second-factor/app", "routes/account/authenticator.tsx"),
  route("account/second-factor/codes", "routes/account/recovery-codes.tsx"),
  route("account/second-factor/passkeys/new", "routes/account/new-passkey.tsx"),
  route("account/second-factor/passkeys/:passkeyId/removal", "routes/account/passkey-removal.tsx"),
  route("account/second-factor/removal", "routes/account/second-factor-removal.tsx"),
  route("account/companies", "routes/account/companies.tsx"),
  route("account/sessions", "routes/account/sessions.tsx"),
  route("account/sessions/:sessionId/end", "routes/account/session-ending.ts"),
];
