import type { Db } from "#db/connect.server.ts";
import { countRecoveryCodes } from "./recovery-codes.server.ts";

/** What somebody has beside the password. */
export async function findFactors(db: Db, accountId: string) {
  const app = await db
    .selectFrom("authenticator")
    .select("created_at as since")
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  const passkeys = await db
    .selectFrom("passkey")
    .select(["id", "name", "created_at as since", "last_used_at as usedAt"])
    .where("account_id", "=", accountId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return { app: app ?? null, passkeys, codesLeft: await countRecoveryCodes(db, accountId) };
}

export async function hasFactor(db: Db, accountId: string) {
  const { app, passkeys } = await findFactors(db, accountId);
  return app !== null || passkeys.length > 0;
}

/** Who of a company has a second factor. */
export async function findFactorOwners(db: Db, companyId: string): Promise<ReadonlySet<string>> {
  const owners = await db
    .selectFrom("membership")
    .leftJoin("authenticator", "authenticator.account_id", "membership.account_id")
    .leftJoin("passkey", "passkey.account_id", "membership.account_id")
    .select("membership.account_id as accountId")
    .where("membership.company_id", "=", companyId)
    .where((eb) => eb.or([eb("authenticator.account_id", "is not", null), eb("passkey.id", "is not", null)]))
    .execute();
  return new Set(owners.map(({ accountId }) => accountId));
}
