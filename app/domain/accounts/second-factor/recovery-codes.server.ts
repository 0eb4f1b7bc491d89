import { createHmac } from "node:crypto";
import { customAlphabet } from "nanoid";
import type { Db } from "#db/connect.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

type Whose = { accountId: string; config: Keyed; now: Date };

const howMany = 10;
/** Digits only: the keys that a phone shows for the app's codes do for these, too. They can be tried as slowly as those. */
const newDigits = customAlphabet("0123456789", 10);

/** Ten codes for when the app is gone, in place of all earlier ones. Only hashes are kept: they are shown this once. */
export async function renewRecoveryCodes(db: Db, { accountId, config, now }: Whose): Promise<string[]> {
  const fresh = new Set<string>();
  while (fresh.size < howMany) fresh.add(newDigits());
  await forgetRecoveryCodes(db, accountId);
  const rows = [...fresh].map((code) => ({
    ...{ account_id: accountId, hash: hashed(config, accountId, code) },
    ...{ created_at: now.toISOString(), used_at: null },
  }));
  await db.insertInto("recovery_code").values(rows).execute();
  return [...fresh].map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

/** True once: of two at the same time only one gets through. `code`: its digits. */
export async function useRecoveryCode(db: Db, { accountId, config, now, code }: Whose & { code: string }) {
  if (!/^\d{10}$/.test(code)) return false;
  const used = await db
    .updateTable("recovery_code")
    .set({ used_at: now.toISOString() })
    .where("account_id", "=", accountId)
    .where("hash", "=", hashed(config, accountId, code))
    .where("used_at", "is", null)
    .returning("hash")
    .executeTakeFirst();
  return used !== undefined;
}

export async function countRecoveryCodes(db: Db, accountId: string) {
  const { left } = await db
    .selectFrom("recovery_code")
    .select((eb) => eb.fn.countAll().as("left"))
    .where("account_id", "=", accountId)
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(left);
}

export async function forgetRecoveryCodes(db: Db, accountId: string) {
  await db.deleteFrom("recovery_code").where("account_id", "=", accountId).execute();
}

function hashed(config: Keyed, accountId: string, code: string) {
  return createHmac("sha256", keyFor(config, "recovery codes")).update(`${accountId} ${code}`).digest("base64url");
}
