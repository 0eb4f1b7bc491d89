import { createHmac } from "node:crypto";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

/** The key in a parent's mail: another one than the alert's own, made in the same way, so that it works when the address is gone. */
export function parentToken(keyed: Keyed, alertId: string) {
  return createHmac("sha256", keyFor(keyed, "alert links")).update(`parent:${alertId}`).digest("base64url");
}
