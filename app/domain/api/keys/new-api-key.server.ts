import { hashToken, newId, newToken } from "#db/ids.server.ts";

/** Comes with the empty form. */
export const newApiKeyId = newId;

/** Says at a glance what it is, to people and to programs that look for secrets in the wrong places. */
export function newApiKey({ sandbox }: { sandbox: boolean }) {
  const key = `jobs_${sandbox ? "sandbox" : "live"}_${newToken()}`;
  return { key, hash: hashToken(key), hint: key.slice(-4) };
}
