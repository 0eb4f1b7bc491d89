import { createHmac, randomBytes } from "node:crypto";
import type { Config } from "#app/platform/config.server.ts";
import { deriveKey, seal, unseal } from "#app/platform/files/cipher.server.ts";

type Keeping = Pick<Config, "secretKey">;

/** Before its letters stands what it is, as the receivers' libraries want it (standardwebhooks.com). */
const prefix = "whsec_";
export const newWebhookSecret = () => prefix + randomBytes(32).toString("base64");

export const webhookLabel = (webhookId: string) => `webhook ${webhookId}`;

export function sealWebhookSecret({ secretKey }: Keeping, webhookId: string, secret: string) {
  return seal(deriveKey(secretKey, "webhooks"), Buffer.from(secret), webhookLabel(webhookId)).toString("base64");
}

export function openWebhookSecret({ secretKey }: Keeping, webhookId: string, sealed: string) {
  const key = deriveKey(secretKey, "webhooks");
  return unseal(key, Buffer.from(sealed, "base64"), webhookLabel(webhookId)).toString();
}

type Signed = { id: string; body: string; now: Date; secrets: readonly string[] };

/** By each secret that counts at the moment; the time is signed as well, so that nobody can send it again later. */
export function webhookHeaders({ id, body, now, secrets }: Signed) {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  });
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}
