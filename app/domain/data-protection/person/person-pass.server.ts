import type { Config } from "#app/platform/config.server.ts";
import { minute } from "#app/platform/durations.ts";
import { deriveKey, seal, unseal } from "#app/platform/files/cipher.server.ts";

type Pass = { address: string; until: string };
type Officer = { accountId: string };

/** So long nobody asks for the password again. */
const lasts = 15 * minute;

/** Whom somebody of the office has looked up, having shown who they are: it travels in forms, so that no address stands in an address line. */
export function issuePass(config: Config, { accountId }: Officer, { address, now }: { address: string; now: Date }) {
  const pass: Pass = { address, until: new Date(now.getTime() + lasts).toISOString() };
  return seal(keyOf(config), Buffer.from(JSON.stringify(pass)), accountId).toString("base64url");
}

/** Null for a stranger's, and for one that is over. */
export function readPass(config: Config, { accountId }: Officer, { pass, now }: { pass: string; now: Date }) {
  try {
    const read = JSON.parse(unseal(keyOf(config), Buffer.from(pass, "base64url"), accountId).toString()) as Pass;
    return read.until > now.toISOString() ? read.address : null;
  } catch {
    return null;
  }
}

const keyOf = (config: Config) => deriveKey(config.secretKey, "person passes");
