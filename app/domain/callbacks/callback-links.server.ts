import { createHmac } from "node:crypto";
import { hashToken } from "#db/ids.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

type Owned = { id: string; own_key: string };

const token = (keyed: Keyed, side: "person" | "company", of: string) =>
  createHmac("sha256", keyFor(keyed, "callback links")).update(`${side}:${of}`).digest("base64url");

/** Made from what the store has and the secret, so that every mail can carry them; the store has only their hashes. */
export const ownCallbackToken = (keyed: Keyed, ownKey: string) => token(keyed, "person", ownKey);
export const companyCallbackToken = (keyed: Keyed, id: string) => token(keyed, "company", id);

export function callbackHashes(keyed: Keyed, { id, own_key }: Owned) {
  return {
    token_hash: hashToken(ownCallbackToken(keyed, own_key)),
    company_hash: hashToken(companyCallbackToken(keyed, id)),
  };
}
