import { generateSecret, generateURI, verifySync } from "otplib";
import type { Config } from "#app/platform/config.server.ts";
import { hour } from "#app/platform/durations.ts";
import { deriveKey, seal, unseal } from "#app/platform/files/cipher.server.ts";

type Keeping = Pick<Config, "secretKey">;
type Whose = { accountId: string };

/** Seconds that a code counts. One before and one after count, too: clocks differ, and people type slowly. */
const period = 30;

/**
 * Which step of time a code belongs to, or null: it is none of now. Whoever takes it must remember the step, so that a code
 * that was looked over somebody's shoulder is worth nothing.
 */
export function stepOfCode({ secret, code, now }: { secret: string; code: string; now: Date }): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, period, epochTolerance: period });
  return result.valid && "timeStep" in result ? result.timeStep : null;
}

/** What the app reads from the picture. */
export function addressForApp({ secret, board, email }: { secret: string; board: string; email: string }) {
  return generateURI({ issuer: board, label: email, secret });
}

export function sealSecret({ secretKey }: Keeping, { accountId }: Whose, secret: string) {
  return seal(keyOf(secretKey), Buffer.from(secret), authenticatorLabel(accountId)).toString("base64");
}

export function openSecret({ secretKey }: Keeping, { accountId }: Whose, sealed: string) {
  return unseal(keyOf(secretKey), Buffer.from(sealed, "base64"), authenticatorLabel(accountId)).toString();
}

/**
 * A new secret that nobody uses yet. It travels with the form, sealed for its owner: looking at the page keeps nothing, and
 * only the code that proves it makes it count.
 */
export function offerSecret(config: Keeping, whose: Whose, now: Date) {
  const secret = generateSecret();
  const offer = JSON.stringify({ secret, until: now.getTime() + hour });
  return {
    secret,
    sealed: seal(offerKey(config), Buffer.from(offer), authenticatorLabel(whose.accountId)).toString("base64"),
  };
}

/** Null: too old, somebody else's, or not from here. */
export function openOffer(config: Keeping, { accountId }: Whose, { sealed, now }: { sealed: string; now: Date }) {
  try {
    const bytes = unseal(offerKey(config), Buffer.from(sealed, "base64"), authenticatorLabel(accountId));
    const { secret, until } = JSON.parse(bytes.toString()) as { secret: string; until: number };
    return now.getTime() <= until ? secret : null;
  } catch {
    return null;
  }
}

const keyOf = (secretKey: string) => deriveKey(secretKey, "authenticators");
const offerKey = ({ secretKey }: Keeping) => deriveKey(secretKey, "offered authenticators");
/** Sealed for one account, it does not open for another. */
export const authenticatorLabel = (accountId: string) => `authenticator of ${accountId}`;
