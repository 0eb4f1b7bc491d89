// A face of this room: other nouns may import it.
import type { Config } from "#app/platform/config.server.ts";
import { hour } from "#app/platform/durations.ts";
import { deriveKey, seal, unseal } from "#app/platform/files/cipher.server.ts";

type Pass = { address: string; until: string };

/**
 * Opens for an hour what is held on an address, for whoever reads its mailbox. It is sealed and stands in no table: asking for
 * one leaves nothing behind that would have to be erased, and nobody can tell from it whose it is (docs/decisions/0085).
 */
export function issueOwnPass(config: Pick<Config, "secretKey">, { address, now }: { address: string; now: Date }) {
  const pass: Pass = { address, until: new Date(now.getTime() + hour).toISOString() };
  return seal(keyOf(config), Buffer.from(JSON.stringify(pass)), label).toString("base64url");
}

/** The folded address; null for a pass that is over, and for anything else. */
export function readOwnPass(config: Pick<Config, "secretKey">, { pass, now }: { pass: string; now: Date }) {
  try {
    const read = JSON.parse(unseal(keyOf(config), Buffer.from(pass, "base64url"), label).toString()) as Pass;
    return read.until > now.toISOString() ? read.address : null;
  } catch {
    return null;
  }
}

const label = "own";
const keyOf = (config: Pick<Config, "secretKey">) => deriveKey(config.secretKey, "own passes");
