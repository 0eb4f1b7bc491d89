import { createHmac } from "node:crypto";
import { hashToken } from "#db/ids.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

type Side = "pupil" | "company";

/** Made from the request's id and the secret, so that every mail can carry it; the store has only its hash. */
export function tasterToken(keyed: Keyed, id: string, side: Side) {
  return createHmac("sha256", keyFor(keyed, "taster links")).update(`${side}:${id}`).digest("base64url");
}

export function tasterHashes(keyed: Keyed, id: string) {
  return {
    token_hash: hashToken(tasterToken(keyed, id, "pupil")),
    company_hash: hashToken(tasterToken(keyed, id, "company")),
  };
}
