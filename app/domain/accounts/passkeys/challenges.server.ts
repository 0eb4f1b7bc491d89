import type { Db } from "#db/connect.server.ts";
import { newToken } from "#db/ids.server.ts";
import { minute } from "#app/platform/durations.ts";

type Whose = { /** Null: shows with the answer. */ accountId: string | null; now: Date };

const lasts = 10 * minute;

/** What a passkey has to sign, so that no answer of yesterday opens anything today. */
export async function issueChallenge(db: Db, { accountId, now }: Whose): Promise<string> {
  const challenge = newToken();
  const expires_at = new Date(now.getTime() + lasts).toISOString();
  await db.insertInto("passkey_challenge").values({ challenge, account_id: accountId, expires_at }).execute();
  return challenge;
}

/** True once, for whom it was made. */
export async function takeChallenge(db: Db, { challenge, accountId, now }: Whose & { challenge: string }) {
  const taken = await db
    .deleteFrom("passkey_challenge")
    .where("challenge", "=", challenge)
    .where("account_id", accountId === null ? "is" : "=", accountId)
    .where("expires_at", ">", now.toISOString())
    .returning("challenge")
    .executeTakeFirst();
  return taken !== undefined;
}

export async function forgetChallenges(db: Db, now: Date) {
  await db.deleteFrom("passkey_challenge").where("expires_at", "<=", now.toISOString()).execute();
}
