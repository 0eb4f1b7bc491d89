import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * What this program is, letter for letter, and which Node runs it: what one wrote down for itself another may read otherwise. Null
 * where it is not built, since its parts then change one by one.
 */
export function programDigest(): string | null {
  const file = import.meta.filename;
  if (file.endsWith(".ts")) return null;
  return createHash("sha256").update(process.version).update(readFileSync(file)).digest("hex");
}
