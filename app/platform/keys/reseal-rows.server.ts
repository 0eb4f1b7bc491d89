import { deriveKey, seal, unseal } from "../files/cipher.server.ts";
import { opens } from "./key-check.server.ts";
import type { KeyPurpose } from "./key-purposes.ts";

/** Null: the former secret is lost. */
export type Secrets = { former: string | null; next: string };

export type Resealed = { resealed: number; unreadable: number };

type Sealed = { id: string; sealed: string; label: string };

type Rows = {
  rows: readonly Sealed[];
  purpose: KeyPurpose;
  encoding: "base64" | "base64url";
  save: (id: string, sealed: string) => Promise<unknown>;
};

/** Encrypts anew, with a key of the next secret, what the former one opens; what the next one opens already stays. */
export async function resealRows(
  { former, next }: Secrets,
  { rows, purpose, encoding, save }: Rows,
): Promise<Resealed> {
  const [old, fresh] = [former === null ? null : deriveKey(former, purpose), deriveKey(next, purpose)];
  const counts = { resealed: 0, unreadable: 0 };
  for (const { id, sealed, label } of rows) {
    const bytes = Buffer.from(sealed, encoding);
    if (old && opens(old, bytes, label)) {
      await save(id, seal(fresh, unseal(old, bytes, label), label).toString(encoding));
      counts.resealed += 1;
    } else if (!opens(fresh, bytes, label)) counts.unreadable += 1;
  }
  return counts;
}
