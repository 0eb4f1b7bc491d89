import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { KeyPurpose } from "../keys/key-purposes.ts";

const nonceBytes = 12;
const tagBytes = 16;

export const newKey = () => randomBytes(32);

/** Every purpose gets its own key from the one secret of the installation. */
export function deriveKey(secretKey: string, purpose: KeyPurpose) {
  return Buffer.from(hkdfSync("sha256", secretKey, "", `dreiland ${purpose}`, 32));
}

/** AES-256-GCM as nonce, tag, ciphertext. `label` must be the same when opening: a sealed thing fits only its place. */
export function seal(key: Uint8Array, bytes: Uint8Array, label: string) {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(label));
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws when the key or label is another one or a single bit has changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, label: string) {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(label)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
