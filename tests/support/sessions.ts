import type { Db } from "#db/connect.server.ts";
import { hashToken, newId, newToken } from "#db/ids.server.ts";

/**
 * Signs an account in and returns the value of the Cookie header. Tests choose their own time, so this session is
 * valid at any, under both of its names; how real ones end is what tests/integration/accounts/sessions.test.ts is about.
 */
export async function sessionCookie(db: Db, accountId: string): Promise<string> {
  const token = newToken();
  const always = "9999-01-01T00:00:00.000Z";
  await db
    .insertInto("session")
    .values({
      id: hashToken(token),
      public_id: newId(),
      account_id: accountId,
      created_at: always,
      expires_at: always,
      last_seen_at: always,
    })
    .execute();
  return `session=${token}; __Host-session=${token}`;
}
