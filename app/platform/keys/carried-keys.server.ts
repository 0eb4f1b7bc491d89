import type { Db } from "#db/connect.server.ts";
import { deriveKey, seal, unseal } from "../files/cipher.server.ts";
import { findSetting, saveSetting } from "../settings.server.ts";
import { type CarriedKeys, type CarriedPurpose, carriedPurposes } from "./key-purposes.ts";

const settingOf = (purpose: CarriedPurpose) => `carried_key.${purpose}`;
const wrapping = (secretKey: string) => deriveKey(secretKey, "carried keys");

/** Those that were taken along when the secret was changed. */
export async function findCarriedKeys(db: Db, secretKey: string): Promise<CarriedKeys> {
  const found: CarriedKeys = {};
  for (const purpose of carriedPurposes) {
    const sealed = await findSetting(db, settingOf(purpose));
    if (sealed) found[purpose] = unseal(wrapping(secretKey), Buffer.from(sealed, "base64"), purpose);
  }
  return found;
}

/** A purpose without one begins anew with the secret itself. */
export async function saveCarriedKeys(db: Db, secretKey: string, keys: CarriedKeys) {
  for (const purpose of carriedPurposes) {
    const key = keys[purpose];
    const value = key ? seal(wrapping(secretKey), key, purpose).toString("base64") : "";
    await saveSetting(db, { key: settingOf(purpose), value });
  }
}
