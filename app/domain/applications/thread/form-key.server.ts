import { createHash } from "node:crypto";
import type { Upload } from "#app/platform/http/read-uploads.server.ts";

type Posted = { key: string; text: string; uploads: readonly Upload[] };

/**
 * The same for a form that is sent twice, by a second tap or a reload. Its content belongs to it: who goes back to a page
 * and writes something else means another message.
 */
export function formKey({ key, text, uploads }: Posted) {
  const hash = createHash("sha256").update(key).update("\0").update(text);
  for (const { bytes } of uploads) hash.update("\0").update(createHash("sha256").update(bytes).digest());
  return hash.digest("base64url");
}
