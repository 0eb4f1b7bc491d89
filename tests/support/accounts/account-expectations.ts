import { paths } from "#app/paths.ts";
import {
  aboutColleague,
  at,
  employers,
  everybody,
  type Expectation,
  type Outcome,
} from "../expectations/route-outcomes.ts";

/** Whoever is signed in, for a company or for the office. */
const owners = (outcome: Outcome) => ({ ...everybody(outcome), visitor: "signIn" as const });

/** How people come in, and what they see of themselves. */
export const accountExpectations: Record<string, Expectation> = {
  "GET /:lang/sign-in": at(() => paths.signIn("de"), { ...everybody("moves"), visitor: "page" }),
  "POST /:lang/sign-in": at(() => paths.signIn("de"), { ...everybody("moves"), visitor: "asks" }),
  "GET /:lang/sign-out": at(() => paths.signOut("de"), everybody("missing")),
  "POST /:lang/sign-out": at(() => paths.signOut("de"), everybody("signIn")),
  "GET /:lang/sign-out-everywhere": at(() => paths.signOutEverywhere("de"), {
    ...everybody("page"),
    visitor: "signIn",
  }),
  "POST /:lang/sign-out-everywhere": at(() => paths.signOutEverywhere("de"), everybody("signIn")),
  "GET /:lang/forgot-password": at(() => paths.forgotPassword("de"), everybody("page")),
  "POST /:lang/forgot-password": at(() => paths.forgotPassword("de"), everybody("asks")),
  "GET /:lang/reset-password/:token": at((has) => paths.resetPassword("de", has.reset), everybody("page")),
  "POST /:lang/reset-password/:token": at((has) => paths.resetPassword("de", has.reset), everybody("asks")),
  "GET /:lang/invitation/:token": at((has) => paths.invitation("de", has.invitation), everybody("page")),
  "POST /:lang/invitation/:token": at((has) => paths.invitation("de", has.invitation), everybody("asks")),
  "GET /:lang/confirm-address/:token": at(() => paths.confirmAddress("de", "unknown"), everybody("gone")),
  "POST /:lang/confirm-address/:token": at(() => paths.confirmAddress("de", "unknown"), everybody("gone")),
  "GET /:lang/account": at(() => paths.account("de"), owners("page")),
  "GET /:lang/account/profile": at(() => paths.accountProfile("de"), owners("page")),
  "POST /:lang/account/profile": at(() => paths.accountProfile("de"), owners("asks")),
  "GET /:lang/account/address": at(() => paths.accountAddress("de"), owners("page")),
  "POST /:lang/account/address": at(() => paths.accountAddress("de"), owners("asks")),
  "GET /:lang/account/password": at(() => paths.accountPassword("de"), owners("page")),
  "POST /:lang/account/password": at(() => paths.accountPassword("de"), owners("asks")),
  "GET /:lang/account/sessions": at(() => paths.accountSessions("de"), owners("page")),
  "GET /:lang/account/sessions/:sessionId/end": at(() => paths.endAccountSession("de", "x"), owners("moves")),
  "POST /:lang/account/sessions/:sessionId/end": at(() => paths.endAccountSession("de", "x"), owners("moves")),
  "GET /:lang/sign-in/second-step": at(() => paths.secondStep("de"), everybody("signIn")),
  "POST /:lang/sign-in/second-step": at(() => paths.secondStep("de"), everybody("signIn")),
  "GET /:lang/account/second-factor": at(() => paths.secondFactor("de"), owners("page")),
  "GET /:lang/account/second-factor/app": at(() => paths.authenticator("de"), owners("page")),
  "POST /:lang/account/second-factor/app": at(() => paths.authenticator("de"), owners("asks")),
  "GET /:lang/account/second-factor/codes": at(() => paths.recoveryCodes("de"), owners("moves")),
  "POST /:lang/account/second-factor/codes": at(() => paths.recoveryCodes("de"), owners("moves")),
  "GET /:lang/account/second-factor/removal": at(() => paths.removeSecondFactor("de"), owners("moves")),
  "POST /:lang/account/second-factor/removal": at(() => paths.removeSecondFactor("de"), owners("moves")),
  "GET /:lang/employer/team/second-factor": at(() => paths.factorDemand("de"), employers("page")),
  "POST /:lang/employer/team/second-factor": at(() => paths.factorDemand("de"), employers("moves")),
  ...aboutColleague("second-factor", paths.officeResetFactors, "moves"),
  "GET /:lang/sign-in/passkey": at(() => paths.passkeySignIn("de"), everybody("page")),
  "POST /:lang/sign-in/passkey": at(() => paths.passkeySignIn("de"), everybody("asks")),
  "GET /:lang/account/second-factor/passkeys/new": at(() => paths.newPasskey("de"), owners("page")),
  "POST /:lang/account/second-factor/passkeys/new": at(() => paths.newPasskey("de"), owners("asks")),
  "GET /:lang/account/second-factor/passkeys/:passkeyId/removal": at(
    () => paths.removePasskey("de", "x"),
    owners("missing"),
  ),
  "POST /:lang/account/second-factor/passkeys/:passkeyId/removal": at(
    () => paths.removePasskey("de", "x"),
    owners("missing"),
  ),
  "GET /:lang/account/companies": at(() => paths.accountCompanies("de"), employers("page")),
  "POST /:lang/account/companies": at(() => paths.accountCompanies("de"), employers("missing")),
};
