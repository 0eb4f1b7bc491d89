import { deriveKey } from "../files/cipher.server.ts";
import type { CarriedKeys, CarriedPurpose } from "./key-purposes.ts";

export type Keyed = { secretKey: string; carriedKeys: CarriedKeys };

/** The key that earlier links and codes were made with, also after the secret was changed. */
export function keyFor({ secretKey, carriedKeys }: Keyed, purpose: CarriedPurpose) {
  return carriedKeys[purpose] ?? deriveKey(secretKey, purpose);
}
