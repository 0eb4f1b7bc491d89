import { hash, verify } from "@node-rs/argon2";
import { newToken } from "#db/ids.server.ts";
import { atMost } from "#app/platform/jobs/at-most.ts";

/** argon2id as OWASP recommends it: 19 MiB, two passes. About 20 ms, in a thread of its own. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Whatever visitors can make us hash goes through here. Two at a time leave the machine room to show pages. Forty waiting
 * are a second; who comes then is told to come again (LineTooLong) before anything is counted or written, instead of
 * making everybody wait.
 */
export const passwordLine = atMost(2, { waiting: 40 });

/** Slow on purpose: call it outside of transactions. */
export function hashPassword(password: string) {
  return hash(password.normalize("NFKC"), cost);
}

let nobodysHash: Promise<string> | undefined;

/** Takes as long for an account that does not exist, so that time tells nobody who is registered. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const known = passwordHash ?? (await (nobodysHash ??= hashPassword(newToken())));
  const right = await verify(known, password.normalize("NFKC"));
  return right && passwordHash !== null;
}
