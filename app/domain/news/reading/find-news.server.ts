import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { rememberByRevision } from "#db/remember.server.ts";
import type { Store } from "#db/store-edition.server.ts";
import { findNewsViews, outNews, publicNews } from "../find-news-views.server.ts";
import type { NewsView } from "../news-view.ts";
import { type NewsLine, newsLine } from "./news-line.ts";

/** All public ones in short: they are kept as long as nothing changes, their texts are not. */
export const findPublicNewsLines: (store: Store, lang: Lang) => Promise<NewsLine[]> = rememberByRevision(
  async ({ db }, lang: Lang) => (await findNewsViews(db, lang, publicNews)).map(newsLine),
);

export async function findNewsLinesForMembers(db: Db, lang: Lang, atMost?: number) {
  const notes = await findNewsViews(db, lang, (rows) =>
    atMost === undefined ? outNews(rows) : outNews(rows).limit(atMost),
  );
  return notes.map(newsLine);
}

type Asked = { newsId: string; lang: Lang };

export async function findPublicNote(db: Db, { newsId, lang }: Asked): Promise<NewsView | undefined> {
  return (await findNewsViews(db, lang, (rows) => publicNews(rows).where("id", "=", newsId)))[0];
}

export async function findNoteForMembers(db: Db, { newsId, lang }: Asked): Promise<NewsView | undefined> {
  return (await findNewsViews(db, lang, (rows) => outNews(rows).where("id", "=", newsId)))[0];
}

export async function findNoteForOffice(db: Db, { newsId, lang }: Asked): Promise<NewsView | undefined> {
  return (await findNewsViews(db, lang, (rows) => rows.where("id", "=", newsId)))[0];
}

/** Drafts first, the latest change at the top; then what is to come out, and what is out. */
export async function findOfficeNews(db: Db, lang: Lang) {
  const all = await findNewsViews(db, lang, (rows) => rows);
  const drafts = all.filter(({ status }) => status === "draft");
  return {
    drafts: drafts.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    planned: all.filter(({ status }) => status === "planned").reverse(),
    published: all.filter(({ status }) => status === "published"),
  };
}
