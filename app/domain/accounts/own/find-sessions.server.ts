import type { Db } from "#db/connect.server.ts";
import type { Viewer } from "../sessions.server.ts";
import { partsOfDevice } from "./device-of.ts";

/** The viewer's living sessions: this one first, then by their last visit. */
export async function findSessions(db: Db, { accountId, session }: Pick<Viewer, "accountId" | "session">, now: Date) {
  const rows = await db
    .selectFrom("session")
    .select(["public_id as id", "device", "created_at as begunAt", "last_seen_at as usedAt"])
    .where("account_id", "=", accountId)
    .where("expires_at", ">", now.toISOString())
    .orderBy("last_seen_at", "desc")
    .orderBy("public_id", "desc")
    .execute();
  return rows
    .map(({ device, ...row }) => ({ ...row, ...partsOfDevice(device), isThis: row.id === session }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}
