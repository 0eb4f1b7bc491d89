import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";

type Deed = { newsId: string; accountId: string; now: Date };

/** Back among the drafts: nobody reads it any more. False: it was not out, nor about to be. */
export function withdrawNews(db: Db, { newsId, accountId, now }: Deed): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const note = await db
      .selectFrom("news")
      .select("id")
      .where("id", "=", newsId)
      .where("status", "!=", "draft")
      .$call(lockedIn(db))
      .executeTakeFirst();
    if (!note) return false;
    await db
      .updateTable("news")
      .set({ status: "draft", published_at: null, updated_at: now.toISOString() })
      .where("id", "=", newsId)
      .execute();
    await raiseRevision(db);
    await recordAudit(db, { now, accountId, action: "news.withdrawn", subjectType: "news", subjectId: newsId });
    return true;
  });
}

/** Only a draft. False: there is none. */
export function deleteNews(db: Db, { newsId, accountId, now }: Deed): Promise<boolean> {
  return inTransaction(db, async (db) => {
    const deleted = await db
      .deleteFrom("news")
      .where("id", "=", newsId)
      .where("status", "=", "draft")
      .returning("id")
      .execute();
    if (deleted.length === 0) return false;
    await recordAudit(db, { now, accountId, action: "news.deleted", subjectType: "news", subjectId: newsId });
    return true;
  });
}

/** What was planned comes out when its time has come. Returns how many did. */
export async function publishDueNews(db: Db, { now }: { now: Date }) {
  return inTransaction(db, async (db) => {
    const due = await db
      .updateTable("news")
      .set({ status: "published" })
      .where("status", "=", "planned")
      .where("published_at", "<=", now.toISOString())
      .returning("id")
      .execute();
    if (due.length > 0) await raiseRevision(db);
    for (const { id } of due)
      await recordAudit(db, { now, accountId: null, action: "news.published", subjectType: "news", subjectId: id });
    return due.length;
  });
}
