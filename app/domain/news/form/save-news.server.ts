import type { Db } from "#db/connect.server.ts";
import { newNewsId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { lockedIn } from "#db/locked-in.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import type { NewsStatus } from "#db/schema/news.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { AuditAction } from "#app/platform/auditing/audit-actions.ts";
import type { NewsContent } from "../news-content.ts";
import { nextState } from "../next-state.ts";

type Save = {
  /** Null makes a new one. */
  newsId: string | null;
  content: NewsContent;
  /** Not only to be kept: it shall come out. */
  publishes: boolean;
  accountId: string;
  /** updated_at when the form was opened. */
  seen: string | null;
  now: Date;
};

export type SavedNews =
  | { ok: true; newsId: string; status: NewsStatus }
  | { ok: false; reason: "notFound" | "changedMeanwhile" };

/** Keeps a note, and publishes it where that is wanted; what is out is changed for everybody at once. */
export function saveNews(db: Db, { newsId, content, publishes, accountId, seen, now }: Save): Promise<SavedNews> {
  return inTransaction(db, async (db) => {
    const id = newsId ?? newNewsId();
    const at = now.toISOString();
    const stored = newsId === null ? null : await findStored(db, id);
    if (stored === undefined) return { ok: false, reason: "notFound" };
    if (stored && seen !== null && stored.updated_at !== seen) return { ok: false, reason: "changedMeanwhile" };
    const before = { status: stored?.status ?? "draft", publishedAt: stored?.published_at ?? null } as const;
    const after = nextState(before, { publishes, wanted: content.publishedAt, now: at });
    const columns = {
      ...{ status: after.status, published_at: after.publishedAt, updated_at: at },
      members_only: content.membersOnly ? 1 : 0,
    } as const;
    if (stored) await db.updateTable("news").set(columns).where("id", "=", id).execute();
    else
      await db
        .insertInto("news")
        .values({ id, ...columns, created_at: at })
        .execute();
    await db.deleteFrom("news_text").where("news_id", "=", id).execute();
    await db
      .insertInto("news_text")
      .values(content.texts.map((text) => ({ news_id: id, ...text })))
      .execute();
    if ([before.status, after.status].includes("published")) await raiseRevision(db);
    for (const action of deedsOf(newsId === null, before.status, after.status))
      await recordAudit(db, { now, accountId, action, subjectType: "news", subjectId: id });
    return { ok: true, newsId: id, status: after.status };
  });
}

const findStored = (db: Db, id: string) =>
  db.selectFrom("news").selectAll().where("id", "=", id).$call(lockedIn(db)).executeTakeFirst();

function deedsOf(isNew: boolean, before: NewsStatus, after: NewsStatus): AuditAction[] {
  const moved = before === after || after === "draft" ? [] : ([`news.${after}`] as const);
  return [isNew ? "news.created" : "news.edited", ...moved];
}
