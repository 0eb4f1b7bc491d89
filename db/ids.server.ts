import { createHash, randomBytes } from "node:crypto";
import { customAlphabet } from "nanoid";
import { uuidv7 } from "uuidv7";

/** Sorts by the time it was made. */
export const newId = uuidv7;

/** Short, because it stands at the end of an address; no vowels, so that it never spells a word. */
const newShortId = customAlphabet("0123456789bcdfghjkmnpqrstvwxz", 10);
export const newListingId = newShortId;
export const newEventId = newShortId;
export const newExampleId = newShortId;
export const newNewsId = newShortId;
export const newContactId = newShortId;

/** 256 bits for links and cookies. Only its hash is stored. */
export function newToken() {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string) {
  return createHash("sha256").update(token).digest("hex");
}
