import { expect, test } from "vitest";
import { returnReason } from "#app/platform/mail/returned/return-reason.ts";

test.each([
  ["5.1.1", "", "dead"],
  ["5.1.2", "", "dead"],
  ["5.1.3", "", "dead"],
  ["5.1.6", "", "dead"],
  ["5.1.10", "smtp; 556 5.1.10 null MX", "dead"],
  ["5.2.1", "smtp; 550 5.2.1 disabled", "dead"],
  ["5.0.0", "smtp; 550-5.1.1 unknown", "dead"],
  ["5.0.0", "smtp;550 #5.1.1 unknown", "dead"],
  ["5.0.0", "smtp; 550 Unknown user anna@poczta.example", "dead"],
  ["", "smtp; 550 sorry, no mailbox here by that name. (#5.1.1)", "dead"],
  ["5.0.0", "smtp; 550 The user does not exist", "dead"],
  ["5.1.0", "smtp; 550 5.1.0 Address rejected", "unreached"],
  ["5.1.4", "", "unreached"],
  ["5.1.100", "", "unreached"],
  ["5.1.8", "smtp; 553 5.1.8 sender domain does not exist", "refused"],
  ["5.1.7", "", "refused"],
  ["5.2.2", "", "full"],
  ["5.1.1", "smtp; 552 5.2.2 over quota", "full"],
  ["5.2.3", "", "refused"],
  ["5.3.4", "", "refused"],
  ["5.7.1", "", "refused"],
  ["5.7.26", "smtp; 550-5.7.26 unauthenticated sender", "refused"],
  ["5.0.0", "smtp; 550 5.7.1 User unknown to us, and blocked", "refused"],
  ["5.0.0", "smtp; 550 blocked by our list", "unreached"],
  ["5.0.0", "smtp; 450 unknown user for now", "unreached"],
  ["5.4.4", "X-Postfix; Host or domain name not found", "dead"],
  ["4.4.4", "", "unreached"],
  ["5.4.1", "smtp; 550 5.4.1 Recipient address rejected: Access denied", "unreached"],
  ["4.1.1", "", "unreached"],
  ["4.2.2", "", "full"],
  ["4.4.7", "smtp;400 4.4.7 Message delayed", "unreached"],
  ["4.7.1", "", "refused"],
  ["2.0.0", "", "unreached"],
  ["", "", "unreached"],
  ["5.1.1.1.1", "", "dead"],
])("%s with %j is %s", (status, diagnostic, reason) => {
  expect(returnReason({ action: "failed", status, diagnostic })).toBe(reason);
});

test.each(["delayed", "delivered", "relayed", "expanded", ""])("%j is no failure", (action) => {
  expect(returnReason({ action, status: "5.1.1", diagnostic: "" })).toBeNull();
});
