import type { Db } from "#db/connect.server.ts";
import { hashToken, newToken } from "#db/ids.server.ts";

/** Every mail gets a link of its own: the store cannot say an old one again, it knows only hashes. */
export async function issueLink(db: Db, { applicationId, now }: { applicationId: string; now: Date }) {
  const token = newToken();
  await db
    .insertInto("application_link")
    .values({ id: hashToken(token), application_id: applicationId, created_at: now.toISOString() })
    .execute();
  return token;
}
