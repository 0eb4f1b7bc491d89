import type { Db } from "#db/connect.server.ts";
import { deriveKey, seal, unseal } from "../files/cipher.server.ts";
import { findSetting, saveSetting } from "../settings.server.ts";

/** Where the store keeps what only its own key opens. */
export const checkSetting = "secret_key.check";

const label = "check of the secret key";

/** Whether the store was made with this key; unknown in one that has no check value yet. */
export async function fitOfKey(db: Db, secretKey: string) {
  return fitOfCheck(await findSetting(db, checkSetting), secretKey);
}

export function fitOfCheck(check: string | null, secretKey: string): "fits" | "other" | "unknown" {
  if (!check) return "unknown";
  return opens(deriveKey(secretKey, "check"), Buffer.from(check, "base64"), label) ? "fits" : "other";
}

export async function saveKeyCheck(db: Db, secretKey: string) {
  const check = seal(deriveKey(secretKey, "check"), Buffer.from("It fits."), label).toString("base64");
  await saveSetting(db, { key: checkSetting, value: check });
}

export function opens(key: Uint8Array, sealed: Uint8Array, label: string) {
  try {
    unseal(key, sealed, label);
    return true;
  } catch {
    return false;
  }
}
