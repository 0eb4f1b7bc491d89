import type { Db } from "#db/connect.server.ts";
import { authenticatorLabel } from "#app/domain/accounts/second-factor/authenticator-secret.server.ts";
import { deriveKey } from "#app/platform/files/cipher.server.ts";
import { opens } from "#app/platform/keys/key-check.server.ts";

const ways = ["asc", "desc"] as const;

/** Whether the oldest and the newest of everything encrypted open with this key, each of them. */
export async function openSamples(db: Db, secretKey: string): Promise<boolean[]> {
  const files = deriveKey(secretKey, "file keys");
  const found: boolean[] = [];
  for (const way of ways) {
    const document = await db
      .selectFrom("application_document")
      .select(["id", "data_key as sealed"])
      .orderBy("id", way)
      .limit(1)
      .executeTakeFirst();
    const picture = await db
      .selectFrom("company_picture_file")
      .select(["file_id as id", "data_key as sealed"])
      .orderBy("file_id", way)
      .limit(1)
      .executeTakeFirst();
    const authenticator = await db
      .selectFrom("authenticator")
      .select(["account_id as id", "sealed"])
      .orderBy("account_id", way)
      .limit(1)
      .executeTakeFirst();
    for (const file of [document, picture])
      if (file) found.push(opens(files, Buffer.from(file.sealed, "base64url"), file.id));
    if (authenticator) {
      const { id, sealed } = authenticator;
      found.push(opens(deriveKey(secretKey, "authenticators"), Buffer.from(sealed, "base64"), authenticatorLabel(id)));
    }
  }
  return found;
}
