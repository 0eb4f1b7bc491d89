import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import type { NewsView } from "./news-view.ts";

export type NewsRows = ReturnType<typeof newsRows>;

/** What everybody may see, and nothing else: every public page, the feed and the sitemap start here. */
export function publicNews(rows: NewsRows): NewsRows {
  return outNews(rows).where("members_only", "=", 0);
}

/** What people of member companies see. */
export function outNews(rows: NewsRows): NewsRows {
  return rows.where("status", "=", "published");
}

/** Notes with all their texts, the newest first. */
export async function findNewsViews(db: Db, lang: Lang, narrowed: (rows: NewsRows) => NewsRows): Promise<NewsView[]> {
  const rows = await narrowed(newsRows(db)).execute();
  if (rows.length === 0) return [];
  const texts = await db
    .selectFrom("news_text")
    .selectAll()
    .where(
      "news_id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const byNote = Map.groupBy(texts, ({ news_id }) => news_id);
  return rows.map((row): NewsView => {
    const own = byNote.get(row.id) ?? [];
    const words = langs.flatMap((one) =>
      own.filter((text) => text.lang === one).map(({ lang, title, text }) => ({ lang, title, text })),
    );
    return {
      ...{ id: row.id, status: row.status, publishedAt: row.publishedAt, updatedAt: row.updatedAt, texts: words },
      membersOnly: row.membersOnly === 1,
      told: chosenText(words, lang) ?? { lang, title: "", text: "" },
      slug: `${slugOf(chosenText(words, "de")?.title ?? "")}-${row.id}`,
    };
  });
}

function newsRows(db: Db) {
  return db
    .selectFrom("news")
    .select(["id", "status", "members_only as membersOnly", "published_at as publishedAt", "updated_at as updatedAt"])
    .orderBy("published_at", "desc")
    .orderBy("id", "desc");
}
