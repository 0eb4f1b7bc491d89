import { createHash } from "node:crypto";

/** What stood in the store when a form was shown, as a short mark that the form sends back: has anybody saved since? */
export function seenMark(stored: unknown) {
  return createHash("sha256").update(JSON.stringify(stored)).digest("base64url").slice(0, 22);
}

/** True where the form was shown before somebody else, or the same person in another window, saved. */
export function isStale(body: FormData, stored: unknown) {
  const seen = body.get("seen");
  return typeof seen === "string" && seen !== "" && seen !== seenMark(stored);
}
